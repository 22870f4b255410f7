import type { Expected } from "#app/domain/effects/expected-figure.ts";
import { monthText } from "#app/domain/hiring/month.ts";
import type { Period } from "#app/domain/hiring/period.ts";
import type { ExplainedShare, ReasonCount } from "#app/domain/indicators/explanation.ts";
import { indicatorIds, isIndicatorId } from "#app/domain/indicators/index.ts";
import { expectedSentence } from "#app/locales/expected-text.ts";
import { toldExpected } from "#app/locales/told-figure.ts";
import { type Explanation, explainFigure } from "#app/operations/explain-figure.ts";
import { findCompany } from "#db/queries/companies.ts";
import { siteCodes } from "#db/queries/policies.ts";
import {
  baselineOf,
  baselineOption,
  figureOptions,
  periodOf,
  unknownCompany,
  unknownSite,
} from "./company-figures.ts";
import { valueText } from "./indicators.ts";
import {
  type Answer,
  type Call,
  optionalOption,
  requiredOption,
  type Verb,
  WrongUsage,
} from "./verb.ts";

export const explainVerb: Verb = {
  name: "explain",
  usage:
    "explain --company SIREN --indicator ID [--from 2025-01] [--to 2025-12] [--site CODE] [--baseline residents|labourForce|jobSeekers]",
  options: {
    ...figureOptions,
    ...baselineOption,
    indicator: { type: "string" },
    site: { type: "string" },
  },
  positionals: [0, 0],
  async run(call) {
    const siren = requiredOption(call, "company");
    const indicator = indicatorOption(call);
    const { db } = await call.connection();
    if (!(await findCompany(db, siren))) return unknownCompany(siren);

    const period = await periodOf(db, siren, call);
    const site = optionalOption(call, "site");
    const sites = await siteCodes(db, siren);
    if (site !== null && !sites.includes(site)) return noSuchSite(unknownSite(site, sites));

    const baseline = await baselineOf(db, call);
    const asked = { ...period, indicator, site, baseline };
    const explanation = await explainFigure(db, siren, asked);
    return { json: report(explanation, period), text: sentences(explanation) };
  },
};

function noSuchSite(message: string): Answer {
  const json = { status: "refused", problem: "unknownSite", message };
  return { json, text: message, refused: true };
}

function indicatorOption(call: Call) {
  const id = requiredOption(call, "indicator");
  if (!isIndicatorId(id)) {
    throw new WrongUsage(`--indicator is one of ${indicatorIds.join(", ")}: ${id}`);
  }
  return id;
}

/** The explanation as one object; a gap has the formula and the counts of its two shares. */
function report({ shares, vintages, expected, ...figures }: Explanation, { from, to }: Period) {
  const [first, second] = shares;
  return {
    indicator: figures.figure.indicator,
    from: monthText(from),
    to: monthText(to),
    formula: second ? `${first?.indicator} − ${second.indicator}` : first?.formula,
    counts: second
      ? Object.fromEntries(shares.map((one) => [one.indicator, one.counts]))
      : first?.counts,
    exclusions: first?.exclusions,
    unknowns: second
      ? Object.fromEntries(shares.map((one) => [one.indicator, one.unknowns]))
      : first?.unknowns,
    shares,
    vintages: vintages.map((file) => ({ ...file, asOfMonth: monthText(file.asOfMonth) })),
    ...figures,
    expected: expected?.status === "known" ? toldExpected(expected) : expected,
  };
}

function sentences({
  figure,
  recomputed,
  agrees,
  shares,
  vintages,
  expected,
}: Explanation): string {
  return [
    `${figure.indicator}: ${valueText(figure)}`,
    ...shares.flatMap(shareLines),
    ...vintages.map((file) => `file ${file.import}: ${JSON.stringify(file.nomenclatures)}`),
    `counted again: ${valueText(recomputed)} (${agrees ? "the same" : "DIFFERENT"})`,
    ...(expected ? [expectedLine(expected)] : []),
  ].join("\n");
}

function expectedLine(expected: Expected): string {
  const { baseline } = expected;
  if (expected.status === "unknown") return `expected (${baseline}): ${expected.reason}`;
  const sentence = expectedSentence(expected, expected.indicator, "en");
  return `expected (${baseline}, ${JSON.stringify(expected.vintages)}): ${sentence}`;
}

function shareLines({ indicator, formula, counts, exclusions, unknowns }: ExplainedShare) {
  return [
    `${indicator} = |${formula.numerator}| / |${formula.denominator}|`,
    `  ${counts.total} ${counts.unit} − ${counts.excluded} excluded${reasons(exclusions)} = base ${counts.base}`,
    `  ${counts.base} − ${counts.unknown} unknown${reasons(unknowns)} = ${counts.denominator}, of which ${counts.numerator}`,
  ];
}

function reasons(counts: readonly ReasonCount[]): string {
  if (counts.length === 0) return "";
  return ` (${counts.map(({ reason, count }) => `${reason} ${count}`).join(", ")})`;
}
