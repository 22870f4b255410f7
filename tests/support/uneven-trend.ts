import { shareFigure } from "#app/domain/indicators/figure.ts";
import type { Share } from "#app/domain/share.ts";

/** A share, one of nobody, one too uncertain, one of 0 %, and a share again. */
export const SHARES = [share(30, 400), share(0, 0), share(3, 7), share(0, 300), share(52, 410)];

const QUARTERS = ["2025-T1", "2025-T2", "2025-T3", "2025-T4", "2026-T1"];

/** Those shares from quarter to quarter. */
export const trend = SHARES.map((one, index) =>
  shareFigure("priorityDistrict", QUARTERS[index] ?? "", one),
);

export function share(numerator: number, denominator: number): Share {
  return { numerator, denominator, unknown: 0 };
}
