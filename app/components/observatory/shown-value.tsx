import { useTranslation } from "react-i18next";
import { NoNumber, type NoNumberCode } from "#app/components/no-number.tsx";
import type { FigureCell } from "#app/components/tables/figure-table.tsx";
import type { ShownFigure } from "#app/domain/benchmark/observatory/shown-figure.ts";
import type { TableCell } from "#app/domain/benchmark/observatory/table-view.ts";
import type { Formats } from "#app/locales/format.ts";
import { useFormats } from "#app/locales/use-texts.ts";
import { KeptMark } from "./kept-figures.tsx";

const CODES = {
  unreliable: "u",
  confidential: "c",
  notProvided: "nr",
  notApplicable: "z",
} as const satisfies Partial<Record<ShownFigure["status"], NoNumberCode>>;

/** A published share, the range that stands for it, or why there is none. */
export function ShownValue({ figure }: { readonly figure: ShownFigure }) {
  const { t } = useTranslation("observatory");
  const { percent } = useFormats();
  if (figure.status === "ok") return <>{percent(figure.share, 0)}</>;
  if (figure.status !== "band") return <NoNumber code={CODES[figure.status]} />;
  const range = figure.atLeast > 0 ? "atLeast" : "atMost";
  return <>{t(`range.${range}`, { bound: percent(figure[range], 0) })}</>;
}

/** The share of a cell in a table, marked where it is that of an earlier release. */
export function shareCell({ figure, keptFrom }: Share): FigureCell {
  return {
    value: figure.status === "ok" ? figure.share : null,
    text: (
      <>
        <ShownValue figure={figure} />
        <KeptMark from={keptFrom} />
      </>
    ),
  };
}

type Share = Pick<TableCell, "figure" | "keptFrom">;

/** What tells how much a share is worth: employers, hires, answers, interval. */
export function worthCells(
  { hires, employers, figure }: TableCell,
  formats: Formats,
): Readonly<Record<"employers" | "hires" | "n" | "interval", FigureCell>> {
  const n = "n" in figure ? figure.n : null;
  return {
    employers: { value: null, text: bandText(employers) },
    hires: { value: hires, text: formats.number(hires) },
    n: { value: n, text: formats.number(n) },
    interval: { value: null, text: intervalText(figure, formats) },
  };
}

/** "5-9" → "5–9", "100+" → "100+"; a dash when there is none. */
export function bandText(band: string | null): string {
  return band === null ? "–" : band.replace("-", "–");
}

/** "6 % – 10 %"; a dash when there is none. */
export function intervalText(figure: ShownFigure, { percent }: Formats): string {
  const { low, high } = "low" in figure ? figure : { low: null, high: null };
  return low === null || high === null ? "–" : `${percent(low, 0)} – ${percent(high, 0)}`;
}
