import type { PlanTable } from "./plan.ts";

/** A number of employers, never more precise than this. */
export const EMPLOYER_BANDS = ["5-9", "10-19", "20-49", "50-99", "100+"] as const;
export type EmployerBand = (typeof EMPLOYER_BANDS)[number];

/** Smoothed quantiles of employers' shares, each rounded to 0.01; null where too few employers allow it. */
export type EmployerQuantiles = {
  readonly p10: number | null;
  readonly p25: number | null;
  readonly p50: number | null;
  readonly p75: number | null;
  readonly p90: number | null;
};

/** One reason for all, since telling "too small" from "hidden to protect another" would help to compute it back. */
type Suppressed = { readonly status: "suppressed"; readonly reason: "confidential" };

/** Shares are in [0, 1], rounded to 0.01. `n`: hires whose answer is known. A suppressed one carries no number at all. */
export type PublishedIndicator =
  | {
      readonly status: "published";
      readonly n: number;
      readonly share: number;
      /** Cluster-robust interval, 95 %. */
      readonly low: number | null;
      readonly high: number | null;
      readonly quantiles: EmployerQuantiles | null;
    }
  /** So near 0 or 1 that only a range is shown. */
  | {
      readonly status: "band";
      readonly n: number;
      readonly atLeast: number;
      readonly atMost: number;
    }
  /** Nobody's answer is known. */
  | { readonly status: "empty" }
  | Suppressed;

/** A cell as it may leave the server. */
export type PublishedCell =
  | {
      readonly key: string;
      readonly status: "published";
      readonly n: number;
      readonly employers: EmployerBand;
      readonly indicators: Readonly<Record<string, PublishedIndicator>>;
      /** In an erratum: the release whose figures stay, since correcting them would speak of too few employers. */
      readonly keptFrom?: string;
    }
  | ({ readonly key: string } & Suppressed);

/** What anyone reads of a release: its plan and every cell of it. A cell of the plan that is absent is empty. */
export type PublishedRelease = {
  readonly plan: {
    readonly id: string;
    readonly version: number;
    readonly tables: readonly PlanTable[];
  };
  readonly indicators: readonly string[];
  readonly cells: readonly PublishedCell[];
};

/** The band of a number of employers (at least 5). */
export function employerBand(employers: number): EmployerBand {
  if (employers < 10) return "5-9";
  if (employers < 20) return "10-19";
  if (employers < 50) return "20-49";
  return employers < 100 ? "50-99" : "100+";
}
