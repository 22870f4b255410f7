/** What an outsider reads: the public JSON of a release, nothing else. */
export type ReadIndicator = {
  readonly status: "published" | "band" | "empty" | "suppressed";
  readonly n?: number;
  readonly share?: number;
  readonly atLeast?: number;
  readonly atMost?: number;
};

export type ReadCell = {
  readonly key: string;
  readonly status: "published" | "suppressed";
  readonly n?: number;
  readonly indicators?: Readonly<Record<string, ReadIndicator>>;
};

export type ReadRelease = {
  readonly plan: { readonly tables: readonly Readonly<Record<string, number>>[] };
  readonly indicators: readonly string[];
  readonly cells: readonly ReadCell[];
};

/** Several releases read together: what one of them shows is known for good. */
export function stacked(releases: readonly ReadRelease[]): ReadRelease {
  const [first, ...others] = releases;
  if (!first) throw new RangeError("No release to read.");

  const cells = new Map<string, ReadCell>();
  for (const { cells: read } of [first, ...others]) {
    for (const cell of read) cells.set(cell.key, together(cells.get(cell.key), cell));
  }
  return { ...first, cells: [...cells.values()] };
}

function together(before: ReadCell | undefined, now: ReadCell): ReadCell {
  if (!before || before.status === "suppressed") return now;
  if (now.status === "suppressed") return before;

  const shown = Object.entries(now.indicators ?? {}).filter(
    ([, one]) => one.status !== "suppressed",
  );
  return { ...now, indicators: { ...before.indicators, ...Object.fromEntries(shown) } };
}
