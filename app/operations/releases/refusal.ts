/** Why a release may not be published, once its preparation had begun. Nothing of it can be. */
export type Refusal =
  /** Nobody deposited hires for the quarter. */
  | { readonly reason: "emptyQuarter" }
  /** Every cell would be hidden. */
  | { readonly reason: "allConfidential" }
  /** No proof that a figure stays in doubt. */
  | { readonly reason: "notProtectable"; readonly figure: string; readonly detail: string }
  /** An attack narrowed figures that must stay in doubt. */
  | { readonly reason: "attackSucceeded"; readonly figure: string; readonly detail: string }
  /** An attack ended in a way that proves nothing. */
  | { readonly reason: "attackUndecided"; readonly figure: string; readonly detail: string }
  | { readonly reason: "timedOut"; readonly seconds: number }
  /** The preparation was stopped by an error: a fault of ours, or the disk. */
  | { readonly reason: "stopped"; readonly detail: string };

/** The figure of a measure, in a word: "hires", "women numerator". */
export function figureName({
  indicator,
  part,
}: {
  readonly indicator: string | null;
  readonly part: string;
}): string {
  return indicator === null ? part : `${indicator} ${part}`;
}

/** How a preparation ended. */
export type Prepared =
  | { readonly status: "prepared"; readonly id: string }
  | { readonly status: "refused"; readonly id: string; readonly refusal: Refusal }
  /** Another preparation took its place after it was silent for too long. */
  | { readonly status: "superseded"; readonly id: string };
