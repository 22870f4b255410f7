import { NoNumber, type NoNumberCode } from "#app/components/no-number.tsx";
import type { Figure, FigureStatus } from "#app/domain/indicators/figure.ts";
import { useWording } from "./use-wording.ts";

type Props = { readonly figure: Pick<Figure, "indicator" | "value" | "status"> };

/** The value of a figure as the page writes it, or why there is none. */
export function FigureValue({ figure: { indicator, value, status } }: Props) {
  const { write } = useWording();
  if (status !== "ok" || value === null) return <NoNumber code={codeOf(status)} />;
  return <>{write(indicator)(value)}</>;
}

function codeOf(status: FigureStatus): NoNumberCode {
  return status === "ok" ? "few" : CODES[status];
}

const CODES: Readonly<Record<Exclude<FigureStatus, "ok">, NoNumberCode>> = {
  unreliable: "u",
  notProvided: "nr",
  notApplicable: "z",
  notEnoughData: "few",
};
