import { type ComparedRow, comparisonView } from "./comparison-view.ts";
import { type Coverage, coverageView } from "./coverage-view.ts";
import { type FilterChoice, filterChoices } from "./filter-choices.ts";
import { inPlan, PLACE_LEVELS, type PlaceLevel } from "./levels.ts";
import type { MapArea } from "./map-view.ts";
import { type ReadableView, readableView } from "./readable-view.ts";
import { holdsYear, releaseCells } from "./release-cells.ts";
import { type DatedRelease, type SeriesPoint, seriesView } from "./series-view.ts";
import { type TableCell, type TableView, tableCell } from "./table-view.ts";
import { type AskedView, settleView, type ViewChoice, type ViewNotice } from "./view-choice.ts";

/** What the page needs to be chosen from: only what the release holds. */
export type Offered = {
  readonly indicators: readonly string[];
  /** The levels of the plan, each crossed with no other. */
  readonly levels: readonly PlaceLevel[];
  /** Groups that the table of these rows may be narrowed to. */
  readonly groups: readonly {
    readonly level: PlaceLevel;
    readonly choices: readonly FilterChoice[];
  }[];
  readonly year: boolean;
};

/** Everything that the observatory shows of a release: published numbers only. */
export type ObservatoryView = {
  readonly choice: ViewChoice;
  readonly notices: readonly (ViewNotice | ReadableView["notices"][number])[];
  readonly offered: Offered;
  /** The whole that is looked at: all hires, or those of the group chosen. */
  readonly whole: TableCell;
  readonly coverage: Coverage;
  readonly table: TableView;
  readonly map: readonly MapArea[];
  readonly series: readonly SeriesPoint[];
  /** Null when there is nothing to compare with, or not for this span. */
  readonly comparison: { readonly with: string; readonly rows: readonly ComparedRow[] } | null;
};

export type ObservatoryRequest = {
  readonly shown: DatedRelease;
  /** The latest revision of every quarter released, in any order. */
  readonly releases: readonly DatedRelease[];
  readonly comparedWith: DatedRelease | null;
  readonly asked: AskedView;
};

export function observatoryView(request: ObservatoryRequest): ObservatoryView {
  const { shown, releases, asked } = request;
  const settled = settleView(asked, shown.release, shown.period);
  const cells = releaseCells(shown.release, shown.period, settled.choice.span);
  const { choice, table, map, notices } = readableView(cells, settled.choice);
  const group = choice.within === null ? [] : [choice.within];
  const { plan, indicators } = shown.release;
  const levels = PLACE_LEVELS.filter((level) => inPlan(plan, [level]));
  const crossed = levels.filter((level) => inPlan(plan, [choice.rows, level]));
  return {
    choice,
    notices: [...settled.notices, ...notices],
    offered: {
      indicators,
      levels,
      groups: crossed.map((level) => ({
        level,
        choices: filterChoices(cells, level, choice.indicator),
      })),
      year: holdsYear(shown.release, shown.period),
    },
    whole: tableCell(cells, group, choice.indicator),
    coverage: coverageView(cells),
    table,
    map,
    series: seriesView(releases, choice.span, group, choice.indicator),
    comparison: comparison(request, choice),
  };
}

function comparison({ shown, comparedWith }: ObservatoryRequest, choice: ViewChoice) {
  if (comparedWith === null || comparedWith.id === shown.id) return null;
  const isWhole = choice.span === "quarter" || holdsYear(comparedWith.release, comparedWith.period);
  const [before, after] = [comparedWith, shown].map(({ release, period }) =>
    releaseCells(release, period, choice.span),
  );
  if (!isWhole || !before || !after) return null;
  return { with: comparedWith.id, rows: comparisonView(before, after, choice) };
}

/** "2025-T4" as the period of a view: the quarter, or its year. */
export function shownPeriod(period: string, { span }: Pick<ViewChoice, "span">): string {
  return span === "year" ? period.slice(0, 4) : period;
}
