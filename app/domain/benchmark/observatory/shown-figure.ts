import { WIDEST_RELIABLE } from "../../indicators/figure.ts";
import type { PublishedCell } from "../published.ts";

/**
 * What a page may say of an indicator in a cell of a release. Shares in [0, 1]; `n`: hires whose answer is known. Only the
 * first two hold a value.
 */
export type ShownFigure =
  | {
      readonly status: "ok";
      readonly n: number;
      readonly share: number;
      readonly low: number;
      readonly high: number;
    }
  | {
      readonly status: "band";
      readonly n: number;
      readonly atLeast: number;
      readonly atMost: number;
    }
  /** Published, with an interval too wide to conclude from. */
  | {
      readonly status: "unreliable";
      readonly n: number;
      readonly low: number | null;
      readonly high: number | null;
    }
  | { readonly status: "confidential" }
  /** Hires, but nobody's answer is known. */
  | { readonly status: "notProvided" }
  /** No hire at all: the release says nothing of such a cell. */
  | { readonly status: "notApplicable" };

/** An absent cell is empty: a release holds every other one. */
export function shownFigure(cell: PublishedCell | undefined, indicator: string): ShownFigure {
  if (!cell) return { status: "notApplicable" };
  if (cell.status === "suppressed") return { status: "confidential" };

  const published = cell.indicators[indicator];
  if (!published || published.status === "empty") return { status: "notProvided" };
  if (published.status === "suppressed") return { status: "confidential" };
  if (published.status === "band") {
    const { n, atLeast, atMost } = published;
    return { status: "band", n, atLeast, atMost };
  }
  const { n, share, low, high } = published;
  return low === null || high === null || high - low > WIDEST_RELIABLE + 1e-9
    ? { status: "unreliable", n, low, high }
    : { status: "ok", n, share, low, high };
}

/** Whether a reader is refused the number of a cell that has one. */
export function isHidden({ status }: ShownFigure): boolean {
  return status === "confidential";
}
