import { foldText } from "./clean-text.ts";
import type { Column } from "./column.ts";
import { type HeaderIdeas, type Idea, ideasOf, wordsOf } from "./header-ideas.ts";
import type { FileKind } from "./reading.ts";

/** What a header must speak of to mean a field (all of one list), and what makes it another thing. */
type Meaning = {
  readonly needs: readonly (readonly Idea[])[];
  readonly without: readonly Idea[];
  /** The values must be of the field's form: the words alone are not enough. */
  readonly proven?: true;
};

const ELSEWHERE = ["birth", "school", "otherPerson"] as const;

const HIRES: Readonly<Record<string, Meaning>> = {
  mois_embauche: {
    needs: [["start"], ["date", "contract"]],
    without: [...ELSEWHERE, "end", "trial", "opening", "closing", "duration", "number", "reason"],
    proven: true,
  },
  site: {
    needs: [["workplace"], ["work", "code"]],
    without: [
      ...ELSEWHERE,
      ...(["commune", "city", "postcode", "home", "date", "district", "density", "label"] as const),
      ...(["headcount", "nature", "opening", "closing", "start", "end", "time"] as const),
    ],
  },
  commune_residence: {
    needs: [["commune"], ["home", "code"], ["home", "city"]],
    without: [...ELSEWHERE, "workplace", "work", "employer", "postcode", "number", "label"],
    proven: true,
  },
  qpv: { needs: [["district"]], without: [...ELSEWHERE, "workplace", "work"], proven: true },
  classe_densite: { needs: [["density"]], without: ["workplace", "work"], proven: true },
  sexe: { needs: [["gender"]], without: ELSEWHERE, proven: true },
  type_contrat: {
    needs: [["contract"]],
    without: ["date", "start", "end", "duration", "number", "reason", "trial", "otherPerson"],
    proven: true,
  },
  duree_cdd_mois: {
    needs: [["duration", "contract"]],
    without: ["time", "trial", "start", "end"],
    proven: true,
  },
  diplome_exige: {
    needs: [["diploma", "required"]],
    without: ["level", "otherPerson"],
    proven: true,
  },
  niveau_diplome: {
    needs: [["diploma", "level"]],
    without: ["required", "usual", "otherPerson"],
    proven: true,
  },
  niveau_usuel: { needs: [["level", "usual"]], without: ["otherPerson"], proven: true },
  mrs: { needs: [["simulation"]], without: ["date"], proven: true },
  pmsmp_jours: { needs: [["immersion"]], without: ["start", "end"], proven: true },
  code_rome: { needs: [["occupation"]], without: ["label"], proven: true },
  canal: { needs: [["channel", "application"], ["channel"]], without: ["date"], proven: true },
  present_6_mois: { needs: [["present", "six"]], without: ["twelve"], proven: true },
  present_12_mois: { needs: [["present", "twelve"]], without: ["six"], proven: true },
};

const SITES: Readonly<Record<string, Meaning>> = {
  commune: {
    needs: [["commune"]],
    without: [...ELSEWHERE, "home", "postcode", "label"],
    proven: true,
  },
  ouvert_le: { needs: [["opening"]], without: ["closing", "time"], proven: true },
  ferme_le: { needs: [["closing"]], without: ["opening", "time"], proven: true },
  effectif: { needs: [["headcount"]], without: ["date", "nature"], proven: true },
  qpv: { needs: [["district"]], without: [], proven: true },
};

const MEANINGS = { hires: HIRES, sites: SITES } as const;

/** From the least that a meaning says to the most; below what a known name scores. */
const [LEAST, EACH_IDEA, MOST] = [0.4, 0.05, 0.65];
/** Share of fitting values that proves a meaning; of ambiguous words, it must be the higher. */
const [PROOF, STRONG_PROOF] = [0.5, 0.9];

/**
 * How well the header's words mean the field, in [0, 1]: 0 when they do not, or when its values (`content`, see contentFit) do
 * not bear it out. The more of its words say so, the higher.
 */
export function meaningScore(
  kind: FileKind,
  field: string,
  header: string,
  content: number | null,
): number {
  const meaning = meaningOf(kind, field);
  if (!meaning || meansOther(kind, field, header)) return 0;
  const { sure, perhaps } = ideasFor(header);
  const met = meaning.needs.find((ideas) =>
    ideas.every((idea) => sure.has(idea) || perhaps.has(idea)),
  );
  if (!met) return 0;
  const isPlain = met.every((idea) => sure.has(idea));
  const proof = isPlain ? PROOF : STRONG_PROOF;
  const isProven = content === null ? !meaning.proven && isPlain : content >= proof;
  if (!isProven) return 0;
  const helping = [...HELP].filter((idea) => sure.has(idea)).length + met.length;
  return Math.min(MOST, LEAST + EACH_IDEA * helping) - (isPlain ? 0 : EACH_IDEA);
}

/** Whether some word of the header makes it another thing than the field: the employer's commune, the end of the contract. */
export function meansOther(kind: FileKind, field: string, header: string): boolean {
  const { sure } = ideasFor(header);
  return meaningOf(kind, field)?.without.some((idea) => sure.has(idea)) ?? false;
}

function meaningOf(kind: FileKind, field: string): Meaning | undefined {
  return kind === "applications" ? undefined : MEANINGS[kind][field];
}

/** Words that go with the field asked rather than with its neighbours: a code rather than a name, the home of a person. */
const HELP = ["code", "home", "date", "person", "nature"] as const satisfies readonly Idea[];

/** A header that lists the values of its column: "F/H", "CDI/CDD", "(Femme ou homme)". */
export function listsValues({ kind }: Column, header: string): boolean {
  if (kind.type !== "choice") return false;
  const values = new Set(kind.values.map(foldText));
  const meant = wordsOf(header).map((word) =>
    values.has(word) ? word : foldText(ownWording(kind.wordings, word)),
  );
  return new Set(meant.filter((word) => values.has(word))).size >= 2;
}

/** A header may be called "constructor". */
function ownWording(wordings: Readonly<Record<string, string>>, word: string): string {
  return Object.hasOwn(wordings, word) ? (wordings[word] ?? "") : "";
}

/** Whose gender, whose contract: not that of the person hired. */
export function speaksOfOther(header: string): boolean {
  const { sure } = ideasFor(header);
  return ELSEWHERE.some((idea) => sure.has(idea));
}

const known = new Map<string, HeaderIdeas>();

/** The same headers are asked about for each field. */
function ideasFor(header: string): HeaderIdeas {
  const before = known.get(header);
  if (before) return before;
  const ideas = ideasOf(header);
  if (known.size >= 1_000) known.clear();
  known.set(header, ideas);
  return ideas;
}
