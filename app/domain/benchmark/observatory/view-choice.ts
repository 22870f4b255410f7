import type { PublishedRelease } from "../published.ts";
import { filterChoices } from "./filter-choices.ts";
import { dimensionOf, inPlan, isPlaceLevel, levelOf, type PlaceLevel } from "./levels.ts";
import { holdsYear, releaseCells, type Span } from "./release-cells.ts";

/** What an address asks to see; null where it does not say. */
export type AskedView = {
  readonly indicator: string | null;
  readonly rows: string | null;
  /** A level, or "none". */
  readonly columns: string | null;
  /** The part that the table is narrowed to: "reg=84". */
  readonly within: string | null;
  readonly span: string | null;
  readonly map: string | null;
};

/** What is shown: always a table that the release's plan holds. */
export type ViewChoice = {
  readonly indicator: string;
  readonly rows: PlaceLevel;
  readonly columns: PlaceLevel | null;
  readonly within: string | null;
  readonly span: Span;
  readonly map: "reg" | "dep";
};

/** Why the page shows something else than the address asks for. */
export type ViewNotice =
  | "unknownIndicator"
  | "noYear"
  | "rowsNotInPlan"
  | "columnsNotInPlan"
  | "withinNotInPlan"
  | "withinRefused"
  | "mapNotInPlan";

export type SettledView = { readonly choice: ViewChoice; readonly notices: readonly ViewNotice[] };

/** The nearest view of the plan to what is asked, and what had to be left out. */
export function settleView(
  asked: AskedView,
  release: PublishedRelease,
  period: string,
): SettledView {
  const { plan, indicators } = release;
  const notices: ViewNotice[] = [];
  const notice = (kind: ViewNotice) => void notices.push(kind);

  const indicator = indicators.find((id) => id === asked.indicator) ?? indicators[0] ?? "";
  if (asked.indicator !== null && indicator !== asked.indicator) notice("unknownIndicator");
  const span = asked.span === "year" && holdsYear(release, period) ? "year" : "quarter";
  if (asked.span === "year" && span !== "year") notice("noYear");
  const rows = isPlaceLevel(asked.rows) && inPlan(plan, [asked.rows]) ? asked.rows : "a21";
  if (asked.rows !== null && asked.rows !== rows) notice("rowsNotInPlan");

  const refusal = withinRefusal(asked.within, rows, indicator, { release, period, span });
  const within = refusal === null ? asked.within : null;
  if (refusal) notice(refusal);
  const columns = columnsFor(asked.columns, rows, within, release);
  if (columns === "notInPlan") notice("columnsNotInPlan");
  const map = asked.map === "dep" && inPlan(plan, ["dep"]) ? "dep" : "reg";
  if (asked.map === "dep" && map !== "dep") notice("mapNotInPlan");

  const crossed = columns === "notInPlan" ? null : columns;
  return { choice: { indicator, rows, columns: crossed, within, span, map }, notices };
}

type Shown = { readonly release: PublishedRelease; readonly period: string; readonly span: Span };

function withinRefusal(
  within: string | null,
  rows: PlaceLevel,
  indicator: string,
  { release, period, span }: Shown,
): "withinNotInPlan" | "withinRefused" | null {
  if (within === null) return null;
  const level = levelOf(within);
  if (!level || !inPlan(release.plan, [rows, level])) return "withinNotInPlan";

  const choices = filterChoices(releaseCells(release, period, span), level, indicator);
  const found = choices.find(({ part }) => part === within);
  return found && found.refusal === null ? null : "withinRefused";
}

/** Sizes beside rows when nothing is said: a table that fits a sheet of paper. */
function columnsFor(
  asked: string | null,
  rows: PlaceLevel,
  within: string | null,
  { plan }: PublishedRelease,
): PlaceLevel | null | "notInPlan" {
  if (asked === "none") return null;
  const narrowed = within === null ? null : levelOf(within);
  const levels = narrowed ? [rows, narrowed] : [rows];
  const possible = (level: PlaceLevel) => inPlan(plan, [...levels, level]);
  if (isPlaceLevel(asked)) return possible(asked) ? asked : "notInPlan";

  const usual = dimensionOf(rows) === "size" ? "a21" : "size";
  return possible(usual) ? usual : null;
}
