import { type Month, monthText, parseMonth } from "#app/domain/hiring/month.ts";
import { type HireIndicatorId, hireIndicators } from "#app/domain/indicators/index.ts";
import { type Policy, type PolicyProblem, policyProblems } from "./policy.ts";
import { isPolicyKind, type PolicyKind } from "./policy-kinds.ts";
import { WINDFALL_ANSWERS, type WindfallAnswer, type WindfallAnswers } from "./windfall.ts";

/** A policy as a form holds it: texts, right or wrong. */
export type PolicyValues = {
  readonly name: string;
  readonly kind: string;
  readonly description: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly indicators: readonly string[];
  readonly untouched: string;
  readonly occupations: string;
  readonly sites: readonly string[];
  /** Site → its own first month; blank where it is that of the policy. */
  readonly siteStarts: Readonly<Record<string, string>>;
  readonly windfall: Readonly<Record<WindfallAnswer, string>>;
};

export type FormProblem =
  | PolicyProblem
  | "kindUnknown"
  | "monthInvalid"
  | "occupationInvalid"
  | "windfallInvalid"
  | "siteUnknown";

/** A field of the form and what is wrong with it. */
export type FieldProblem = { readonly field: keyof PolicyValues; readonly problem: FormProblem };

const NO_WINDFALL = { windfall: "", jobEffect: "", substitution: "", unknown: "" };

/** A blank form. */
export const BLANK_POLICY: PolicyValues = {
  name: "",
  kind: "skillsBasedHiring",
  description: "",
  startsOn: "",
  endsOn: "",
  indicators: ["priorityDistrict"],
  untouched: "",
  occupations: "",
  sites: [],
  siteStarts: {},
  windfall: NO_WINDFALL,
};

/** A policy as its form shows it. */
export function valuesOf(policy: Policy): PolicyValues {
  const { startsOn, endsOn, sites, windfall } = policy;
  const own = sites.filter((site) => site.startsOn !== startsOn);
  return {
    ...{ name: policy.name, kind: policy.kind, description: policy.description },
    startsOn: monthText(startsOn),
    endsOn: endsOn === null ? "" : monthText(endsOn),
    indicators: policy.indicators,
    untouched: policy.untouched ?? "",
    occupations: policy.occupations.join(" "),
    sites: sites.map(({ site }) => site),
    siteStarts: Object.fromEntries(own.map((site) => [site.site, monthText(site.startsOn)])),
    windfall: windfall === null ? NO_WINDFALL : answersText(windfall),
  };
}

function answersText(windfall: WindfallAnswers): PolicyValues["windfall"] {
  const { jobEffect, substitution, unknown } = windfall;
  return {
    windfall: String(windfall.windfall),
    jobEffect: String(jobEffect),
    substitution: String(substitution),
    unknown: String(unknown),
  };
}

export type ReadPolicy =
  | { readonly policy: Policy; readonly problems: readonly [] }
  | { readonly policy: null; readonly problems: readonly FieldProblem[] };

/** The policy that a form says, or everything that is wrong with it. `known` are the codes of the company’s sites. */
export function readPolicy(values: PolicyValues, known: readonly string[]): ReadPolicy {
  const startsOn = parseMonth(values.startsOn.trim());
  const kind = isPolicyKind(values.kind) ? values.kind : null;
  const problems = [...misread(values, known), ...(kind ? [] : [said("kind", "kindUnknown")])];
  if (problems.length > 0 || startsOn === null || kind === null) return { policy: null, problems };

  const policy = policyOf(values, startsOn, kind);
  const wrong = policyProblems(policy).map((problem) => said(FIELDS[problem], problem));
  return wrong.length > 0 ? { policy: null, problems: wrong } : { policy, problems: [] };
}

const FIELDS: Readonly<Record<PolicyProblem, keyof PolicyValues>> = {
  nameMissing: "name",
  indicatorMissing: "indicators",
  endsBeforeStart: "endsOn",
  untouchedIsTarget: "untouched",
  siteAfterEnd: "sites",
};

function said(field: keyof PolicyValues, problem: FormProblem): FieldProblem {
  return { field, problem };
}

/** What cannot be read as what it should be. */
function misread(values: PolicyValues, known: readonly string[]): FieldProblem[] {
  const { startsOn, endsOn, sites, siteStarts, occupations, windfall } = values;
  const own = sites.map((site) => siteStarts[site] ?? "");
  const counts = Object.values(windfall);
  const problems: readonly (readonly [boolean, FieldProblem])[] = [
    [parseMonth(startsOn.trim()) === null, said("startsOn", "monthInvalid")],
    [!isBlankOrMonth(endsOn), said("endsOn", "monthInvalid")],
    [!own.every(isBlankOrMonth), said("sites", "monthInvalid")],
    [!sites.every((site) => known.includes(site)), said("sites", "siteUnknown")],
    [!words(occupations).every(isRome), said("occupations", "occupationInvalid")],
    [!counts.every((count) => /^\d{0,7}$/.test(count.trim())), said("windfall", "windfallInvalid")],
  ];
  return problems.filter(([isWrong]) => isWrong).map(([, problem]) => problem);
}

function policyOf(values: PolicyValues, startsOn: Month, kind: PolicyKind): Policy {
  const { name, description, siteStarts, sites, untouched, indicators } = values;
  return {
    ...{ kind, startsOn, name: name.trim(), description: description.trim() },
    endsOn: parseMonth(values.endsOn.trim()),
    sites: sites.map((site) => ({
      site,
      startsOn: parseMonth((siteStarts[site] ?? "").trim()) ?? startsOn,
    })),
    occupations: words(values.occupations),
    indicators: hireIndicators.flatMap(({ id }) => (indicators.includes(id) ? id : [])),
    untouched: indicatorOf(untouched),
    windfall: windfallOf(values.windfall),
  };
}

function indicatorOf(text: string): HireIndicatorId | null {
  return hireIndicators.find(({ id }) => id === text)?.id ?? null;
}

/** Blank everywhere: the question was not asked. */
function windfallOf(values: PolicyValues["windfall"]): WindfallAnswers | null {
  if (WINDFALL_ANSWERS.every((answer) => values[answer].trim() === "")) return null;
  const { windfall, jobEffect, substitution, unknown } = values;
  return {
    windfall: Number(windfall),
    jobEffect: Number(jobEffect),
    substitution: Number(substitution),
    unknown: Number(unknown),
  };
}

function words(text: string): readonly string[] {
  return text.split(/[\s,;]+/).filter((word) => word !== "");
}

function isRome(code: string): boolean {
  return /^[A-N]\d{4}$/.test(code);
}

function isBlankOrMonth(text: string): boolean {
  return text.trim() === "" || parseMonth(text.trim()) !== null;
}
