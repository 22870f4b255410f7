import type { FileKind } from "#app/intake/reading.ts";

/** A deposit as lists and receipts show it. */
export type DepositRow = {
  readonly id: string;
  readonly kind: FileKind;
  readonly mode: "replace" | "append";
  readonly status:
    | "deposited"
    | "running"
    | "staged"
    | "published"
    | "withdrawn"
    | "refused"
    | "discarded";
  readonly fileName: string | null;
  readonly read: number;
  readonly accepted: number;
  readonly rejected: number;
  readonly ignored: number;
  /** Who deposited it; null on the command line. */
  readonly by: string | null;
  readonly createdAt: string;
  readonly publishedAt: string | null;
  readonly withdrawnAt: string | null;
  /** It can still be undone. */
  readonly undoable: boolean;
};
