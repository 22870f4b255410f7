import { cellKey } from "#app/domain/benchmark/cell.ts";
import { indexPanel, type Panel, type PanelRow } from "#app/domain/benchmark/panel.ts";
import { P3 } from "#app/domain/benchmark/plan.ts";
import type { PublishedRelease } from "#app/domain/benchmark/published.ts";
import { makeRelease } from "#app/domain/disclosure/release.ts";
import { loadHighsSolver } from "#app/operations/highs-solver.ts";
import { madeUpPanel } from "#scripts/redteam/panels.ts";

/** A release that was really protected, and every number behind it that nobody may read. */
export type GuardedRelease = {
  readonly release: PublishedRelease;
  readonly hidden: ReadonlySet<number>;
};

/**
 * Releases a made-up panel whose counts have five digits or more: none of them can be met by chance. Hidden are the hires and known
 * answers of what is suppressed, every numerator, and all that each employer brings.
 */
export async function guardedRelease(period: string, seed = 11): Promise<GuardedRelease> {
  const panel = enlarged(madeUpPanel(seed, SHAPE), period);
  const request = {
    plan: P3,
    panel,
    closesYear: false,
    isEstablished: () => true,
    earlier: new Map(),
  };
  const outcome = makeRelease(request, await loadHighsSolver());
  if (outcome.status === "refused") throw new Error(`the panel was refused: ${outcome.reason}`);

  const { release } = outcome;
  const shown = new Set(shownNumbers(release));
  const behind = [...numbersBehind(panel, release), ...panel.rows.flatMap(rowNumbers)];
  return { release, hidden: new Set(behind.filter((one) => one >= 10_000 && !shown.has(one))) };
}

const SHAPE = { employers: 40, sectors: 3, regions: 3, sizes: 2, quarters: 1 };

function enlarged({ indicators, rows }: Panel, period: string): Panel {
  const time = `year=${period.slice(0, 4)}/quarter=${period}`;
  return {
    indicators,
    rows: rows.map(({ contributor, parts, hires, counts: [counted = 0, known = 0] }, index) => {
      const base = known * 9_973 + index * 31;
      return {
        contributor,
        parts: parts.with(3, time),
        hires: Math.max(hires * 9_973 + index * 37, base),
        counts: [Math.min(base, counted * 9_973 + index * 29), base],
      };
    }),
  };
}

function rowNumbers({ hires, counts }: PanelRow): readonly number[] {
  return [hires, ...counts];
}

function shownNumbers({ cells }: PublishedRelease): readonly number[] {
  return cells.flatMap((cell) => {
    if (cell.status === "suppressed") return [];
    const answers = Object.values(cell.indicators).map((one) => ("n" in one ? one.n : 0));
    return [cell.n, ...answers];
  });
}

/** The true sums of the cells, counted anew: hires and answers where they are suppressed, numerators everywhere. */
function numbersBehind(panel: Panel, { plan, cells }: PublishedRelease): readonly number[] {
  const indexed = indexPanel({ ...P3, ...plan, id: "P3" }, panel, false);
  const found = new Map(cells.map((cell) => [cell.key, cell]));
  return [...indexed.cells].flatMap(([key, rows]) => {
    const cell = found.get(cellKey(key.split("|")));
    const [hires = 0, counted = 0, known = 0] = rows
      .map((row) => indexed.rows[row])
      .filter((row) => row !== undefined)
      .map(rowNumbers)
      .reduce((sum, row) => sum.map((one, at) => one + (row[at] ?? 0)), [0, 0, 0]);
    if (cell?.status !== "published") return [hires, counted, known];

    const isKnown = Object.values(cell.indicators).some((one) => "n" in one);
    return isKnown ? [counted] : [counted, known];
  });
}

/** The hidden numbers that a text tells, however it groups their digits. Digits within a word (a hash, an address) say nothing. */
export function toldBy(text: string, hidden: ReadonlySet<number>): readonly number[] {
  const joined = text.replace(
    /(?<=\d)(?:[\s.,'’\u202F\u00A0]|&nbsp;|&#x202F;|\\u202[fF])(?=\d{3}(?!\d))/g,
    "",
  );
  const numbers = [text, joined].flatMap((one) => one.match(/(?<!\w)\d{4,}(?!\w)/g) ?? []);
  return [...new Set(numbers.map(Number))].filter((number) => hidden.has(number));
}

/** Every open address of the API that tells of a release, in every format. */
export function apiAddresses(id: string): readonly string[] {
  const release = `/api/v1/releases/${id}`;
  const formats = ["json", "csv", "csv&dialect=fr", "json-stat"];
  const tables = [
    "",
    "&by=a21",
    "&by=size",
    "&by=reg",
    "&by=a21,reg",
    "&by=a21,size",
    "&by=size,reg",
  ];
  return [
    "/api/v1/releases",
    "/api/v1/releases?limit=1",
    release,
    `${release}/manifest`,
    `${release}/files/${id}.json`,
    `${release}/files/${id}.csv`,
    ...formats.flatMap((format) =>
      tables.map((table) => `${release}/observations?format=${format}${table}`),
    ),
    "/api/v1/catalog.jsonld",
  ];
}
