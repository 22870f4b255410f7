import { type Baseline, readBaseline } from "#app/domain/effects/baselines.ts";
import type { Period } from "#app/domain/hiring/period.ts";
import {
  choicesWithin,
  latestQuarter,
  parsePeriod,
  periodText,
} from "#app/domain/hiring/period-choice.ts";
import { hireIndicators, type IndicatorId, isIndicatorId } from "#app/domain/indicators/index.ts";

/** What an address of a company's page asks for: `?period=2026-T2&site=RENNES&indicator=rural&baseline=labourForce`. */
export type Asked = {
  readonly period: Period;
  readonly site: string | null;
  readonly indicator: IndicatorId;
  /** The population that hires are set beside; null when the address names none. */
  readonly baseline: Baseline | null;
};

/** What is asked, within what is deposited; what an address does not say, or says wrongly, takes its usual value. */
export function askedBy(address: URLSearchParams, deposited: Period): Asked {
  const indicator = address.get("indicator") ?? "";
  return {
    period: parsePeriod(address.get("period") ?? "") ?? latestQuarter(deposited),
    site: address.get("site") || null,
    indicator: isIndicatorId(indicator) && !isApart(indicator) ? indicator : "priorityDistrict",
    baseline: readBaseline(address.get("baseline")),
  };
}

/** Contracts counted apart have no trend of their own on the page. */
function isApart(indicator: IndicatorId): boolean {
  return hireIndicators.some(({ id, series }) => id === indicator && series !== "base");
}

/** The address of the same choice, to go to another page with it. */
export function addressOf({ period, site, indicator, baseline }: Asked): string {
  const address = new URLSearchParams({ period: periodText(period), indicator });
  if (site !== null) address.set("site", site);
  if (baseline !== null) address.set("baseline", baseline);
  return `?${address}`;
}

/** The periods to choose from; the one shown is among them even when nothing is deposited there. */
export function periodsToChoose(deposited: Period, shown: Period): readonly string[] {
  return [...new Set([...choicesWithin(deposited), periodText(shown)])];
}
