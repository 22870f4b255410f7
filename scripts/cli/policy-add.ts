import type { Policy, PolicySite } from "#app/domain/effects/policy.ts";
import { isPolicyKind, policyKindIds } from "#app/domain/effects/policy-kinds.ts";
import { WINDFALL_ANSWERS, type WindfallAnswers } from "#app/domain/effects/windfall.ts";
import { type Month, parseMonth } from "#app/domain/hiring/month.ts";
import { type HireIndicatorId, hireIndicators } from "#app/domain/indicators/index.ts";
import { addPolicy } from "#app/operations/keep-policy.ts";
import { findCompany } from "#db/queries/companies.ts";
import { siteCodes } from "#db/queries/policies.ts";
import { unknownCompany } from "./company-figures.ts";
import { type PolicyRefusal, policyRefusals } from "./policy-refusals.ts";
import {
  type Answer,
  type Call,
  freeText,
  optionalOption,
  requiredOption,
  type Verb,
  WrongUsage,
} from "./verb.ts";

const text = { type: "string" } as const;

/** Writes down what a company decided: `--sites A,B=2025-06` gives a site a first month of its own. */
export const policyAddVerb: Verb = {
  name: "policy add",
  usage:
    "policy add --company SIREN --name N --kind KIND --starts-on 2025-03 --indicators ID,ID [--ends-on 2026-02] [--sites A,B=2025-06] [--occupations M1805] [--untouched ID] [--description TEXT] [--windfall 31,4,2,3]",
  options: {
    company: text,
    name: text,
    kind: text,
    description: text,
    "starts-on": text,
    "ends-on": text,
    indicators: text,
    untouched: text,
    sites: text,
    occupations: text,
    windfall: text,
  },
  positionals: [0, 0],
  async run(call) {
    const siren = requiredOption(call, "company");
    const policy = policyOf(call);
    const { db } = await call.connection();
    if (!(await findCompany(db, siren))) return unknownCompany(siren);
    const refusals = policyRefusals(policy, await siteCodes(db, siren));
    const [first] = refusals;
    if (first) return refused(first.problem, refusals);

    const id = await addPolicy(db, siren, policy);
    return { json: { policy: id, company: siren, name: policy.name }, text: `Policy ${id}` };
  },
};

function policyOf(call: Call): Policy {
  const startsOn = monthOf("starts-on", requiredOption(call, "starts-on"));
  const endsOn = optionalOption(call, "ends-on");
  const untouched = optionalOption(call, "untouched");
  const windfall = optionalOption(call, "windfall");
  return {
    name: requiredOption(call, "name"),
    kind: kindOf(requiredOption(call, "kind")),
    description: freeText(call, "description"),
    startsOn,
    endsOn: endsOn === null ? null : monthOf("ends-on", endsOn),
    sites: words(optionalOption(call, "sites")).map((word) => siteOf(word, startsOn)),
    occupations: words(optionalOption(call, "occupations")).map(occupationOf),
    indicators: words(requiredOption(call, "indicators")).map((id) =>
      indicatorOf("indicators", id),
    ),
    untouched: untouched === null ? null : indicatorOf("untouched", untouched),
    windfall: windfall === null ? null : windfallOf(windfall),
  };
}

function words(list: string | null): readonly string[] {
  return (list ?? "").split(",").flatMap((word) => word.trim() || []);
}

/** "A" or "A=2025-06". */
function siteOf(word: string, startsOn: Month): PolicySite {
  const at = word.lastIndexOf("=");
  if (at < 0) return { site: word, startsOn };
  return { site: word.slice(0, at), startsOn: monthOf("sites", word.slice(at + 1)) };
}

/** A month, or a date generalised to its month. */
function monthOf(option: string, given: string): Month {
  const month = parseMonth(given.replace(/-\d{2}$/, (day) => (given.length === 10 ? "" : day)));
  if (month !== null) return month;
  throw new WrongUsage(`--${option} is not a month like 2025-03: ${given}`);
}

function kindOf(given: string): Policy["kind"] {
  if (given === "recruitment") return "otherRecruitment";
  if (given === "location") return "otherLocation";
  if (isPolicyKind(given)) return given;
  throw new WrongUsage(`--kind is one of ${policyKindIds.join(", ")}: ${given}`);
}

function indicatorOf(option: string, given: string): HireIndicatorId {
  const known = hireIndicators.find(({ id }) => id === given);
  if (known) return known.id;
  const all = hireIndicators.map(({ id }) => id).join(", ");
  throw new WrongUsage(`--${option} takes indicators of hires, ${all}: ${given} is none of them.`);
}

function occupationOf(given: string): string {
  if (/^[A-N]\d{4}$/.test(given)) return given;
  throw new WrongUsage(`--occupations are ROME codes like M1805: ${given}`);
}

function windfallOf(given: string): WindfallAnswers {
  const counts = given.split(",").map(Number);
  if (
    counts.length !== WINDFALL_ANSWERS.length ||
    counts.some((n) => !Number.isInteger(n) || n < 0)
  ) {
    throw new WrongUsage(
      `--windfall is ${WINDFALL_ANSWERS.length} counts (${WINDFALL_ANSWERS}): ${given}`,
    );
  }
  const [windfall = 0, jobEffect = 0, substitution = 0, unknown = 0] = counts;
  return { windfall, jobEffect, substitution, unknown };
}

/** The code is the first problem's; the sentences are those of all. */
function refused(problem: string, all: readonly PolicyRefusal[]): Answer {
  const message = `The policy is refused. ${all.map((one) => one.message).join(" ")}`;
  return { json: { status: "refused", problem, message }, text: message, refused: true };
}
