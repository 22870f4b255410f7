import { TIME_GROUPS } from "#app/domain/hiring/period.ts";
import type { Figure } from "#app/domain/indicators/figure.ts";
import { toldFigure } from "#app/locales/told-figure.ts";
import { readFiguresBesideExpected } from "#app/operations/read-figures-beside-expected.ts";
import type { IndicatorRequest } from "#app/operations/read-indicators.ts";
import { findCompany } from "#db/queries/companies.ts";
import {
  baselineOf,
  baselineOption,
  figureOptions,
  periodOf,
  unknownCompany,
} from "./company-figures.ts";
import { type Call, optionalOption, requiredOption, type Verb, WrongUsage } from "./verb.ts";

export const indicatorsVerb: Verb = {
  name: "indicators",
  usage:
    "indicators --company SIREN [--from 2025-01] [--to 2025-12] [--by site|month|quarter|year] [--baseline residents|labourForce|jobSeekers]",
  options: { ...figureOptions, ...baselineOption, by: { type: "string" } },
  positionals: [0, 0],
  async run(call) {
    const siren = requiredOption(call, "company");
    const by = grouping(call);
    const { db } = await call.connection();
    if (!(await findCompany(db, siren))) return unknownCompany(siren);

    const period = await periodOf(db, siren, call);
    const baseline = await baselineOf(db, call);
    const figures = await readFiguresBesideExpected(db, siren, { ...period, by, baseline });
    return { json: figures.map(toldFigure), text: figures.map(line).join("\n") };
  },
};

const GROUPINGS = ["site", ...TIME_GROUPS] as const;

function grouping(call: Call): IndicatorRequest["by"] {
  const text = optionalOption(call, "by");
  if (text === null) return null;

  const by = GROUPINGS.find((name) => name === text);
  if (!by) throw new WrongUsage(`--by is one of ${GROUPINGS.join(", ")}: ${text}`);
  return by;
}

/** One line for a person: "priorityDistrict  2025-T1  12.3 % [8.1, 18.2]  16/130, 4 unknown". */
function line(figure: Figure): string {
  const { indicator, group, numerator, denominator, unknown } = figure;
  const counts = numerator === null ? "" : `${numerator}/${denominator}, ${unknown} unknown`;
  return [indicator, group, valueText(figure), counts].filter(Boolean).join("  ");
}

export function valueText({ value, low, high, status }: Figure): string {
  if (value === null || low === null || high === null) return status;

  const worth = status === "ok" ? "" : ` (${status})`;
  return `${percent(value)} % [${percent(low)}, ${percent(high)}]${worth}`;
}

function percent(value: number): string {
  return (100 * value).toFixed(1);
}
