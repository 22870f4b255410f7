import { NoNumber, type NoNumberCode } from "#app/components/no-number.tsx";
import type { FigureCell } from "#app/components/tables/figure-table.tsx";
import type { Peers } from "#app/domain/benchmark/peer-group.ts";
import type { Expected, NotExpected } from "#app/domain/effects/expected-figure.ts";
import type { Formats } from "#app/locales/format.ts";
import { useFormats } from "#app/locales/use-texts.ts";

/** The share of peers or the expected one in a table: a number, a range, or why there is none. */
export function useReferenceCells() {
  const formats = useFormats();
  return {
    peers: (peers: Peers | undefined): FigureCell => peersCell(peers, formats),
    expected: (expected: Expected | undefined): FigureCell => expectedCell(expected, formats),
  };
}

/** "9 %", or "≤ 5 %" where only a range is published. */
export function peersText(
  { figure }: Extract<Peers, { status: "found" }>,
  { percent }: Formats,
): string {
  if (figure.status === "published") return percent(figure.share, 0);
  return figure.atLeast > 0 ? `≥ ${percent(figure.atLeast, 0)}` : `≤ ${percent(figure.atMost, 0)}`;
}

function peersCell(peers: Peers | undefined, formats: Formats): FigureCell {
  if (peers?.status !== "found") {
    return { value: null, text: <NoNumber code={peers?.reason === "confidential" ? "c" : "z"} /> };
  }
  const value = peers.figure.status === "published" ? peers.figure.share : null;
  return { value, text: peersText(peers, formats) };
}

function expectedCell(expected: Expected | undefined, { percent }: Formats): FigureCell {
  if (!expected) return { value: null, text: <NoNumber code="z" /> };
  if (expected.status === "unknown") {
    return { value: null, text: <NoNumber code={CODES[expected.reason]} /> };
  }
  return { value: expected.expectedShare, text: percent(expected.expectedShare) };
}

const CODES: Readonly<Record<NotExpected, NoNumberCode>> = {
  noReference: "nr",
  noZone: "nr",
  noHires: "few",
  earlierList: "nr",
  nothingExpected: "z",
};
