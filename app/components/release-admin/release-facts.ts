import type { Month } from "#app/domain/hiring/month.ts";

export type DeskState =
  | "preparing"
  | "silent"
  | "prepared"
  | "outdated"
  | "refused"
  | "published"
  | "corrected";

export type DeskLine = {
  readonly id: string;
  readonly period: string;
  readonly revision: number;
  /** When its preparation began. */
  readonly preparedAt: string;
  readonly publishedAt: string | null;
  readonly state: DeskState;
};

export type QuarterLine = {
  readonly period: string;
  readonly state: "open" | "underWay" | "tooEarly" | "yearClosed";
  readonly from: Month;
};

/** A figure as it was protected, in counts of cells. */
export type ProtectionLine = FigureOf & {
  readonly cells: number;
  readonly primaries: number;
  readonly secondaries: number;
  readonly certificates: number;
  /** Absent from reports made by the first version of the rules. */
  readonly withheld?: readonly string[];
  readonly fallbacks: readonly string[];
  readonly endings: Readonly<Record<string, number>>;
};

/** What attacks on a figure came to. */
export type AttackLine = FigureOf & {
  readonly secrets: number;
  readonly whole: number;
  readonly insiders: number;
  readonly insidersTried: number;
  readonly endings: Readonly<Record<string, number>>;
};

export type FigureOf = {
  readonly indicator: string | null;
  readonly part: "hires" | "base" | "numerator";
};

export type AuditFacts = {
  readonly seed: number;
  readonly closesYear: boolean;
  readonly joined: readonly string[];
  readonly hiresPublishedPercent: number;
  readonly newcomerCells: readonly string[];
  readonly leftOut: number;
  readonly protections: readonly ProtectionLine[];
  readonly attacks: readonly AttackLine[];
};

export type ManifestFacts = {
  readonly plan: { readonly id: string; readonly version: number };
  readonly rulesVersion: number;
  readonly codeVersion: string;
  readonly snapshotSha256: string;
  readonly planSha256: string;
  readonly files: readonly {
    readonly name: string;
    readonly sha256: string;
    readonly bytes: number;
  }[];
  readonly audit: {
    readonly cells: number;
    readonly published: number;
    readonly suppressed: number;
    readonly seed: number;
    readonly checks: readonly string[];
  };
};

export type RefusalFacts =
  | { readonly reason: "emptyQuarter" | "allConfidential" }
  | {
      readonly reason: "notProtectable" | "attackSucceeded" | "attackUndecided";
      readonly figure: string;
      readonly detail: string;
    }
  | { readonly reason: "timedOut"; readonly seconds: number }
  | { readonly reason: "stopped"; readonly detail: string };

export type FileFacts = DeskLine & {
  /** Why an erratum was made. */
  readonly reason: string | null;
  readonly manifestSha256: string | null;
  readonly refusal: RefusalFacts | null;
  readonly manifest: ManifestFacts | null;
  readonly report: AuditFacts | null;
  readonly preparedBy: string | null;
  /** The user of the operating system, where no account prepared it. */
  readonly preparedByOperator: string | null;
  readonly publishedBy: string | null;
  readonly yearClosed: boolean;
  /** Who prepared it, for whoever looks at the page. */
  readonly preparer: "self" | "other" | "unknown";
  /** Whoever looks signed in a short while ago, as publishing asks. */
  readonly isRecent: boolean;
  readonly secondsRunning: number;
};
