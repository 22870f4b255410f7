import type { KeptFrom } from "#app/domain/benchmark/kept-cells.ts";
import type { PlaceLevel } from "#app/domain/benchmark/observatory/levels.ts";

/** What a release holds, as its page tells it. */
export type ReleasePlanWords = {
  readonly plan: { readonly id: string; readonly version: number };
  /** The levels that each table crosses. */
  readonly tables: readonly (readonly PlaceLevel[])[];
  readonly indicators: readonly string[];
  readonly holdsYear: boolean;
  readonly rulesVersion: number;
  readonly codeVersion: string;
  readonly cells: { readonly published: number; readonly suppressed: number };
  readonly basedOn: readonly string[];
};

/** What the page says of a manifest: the parts of it that people read. */
export type ReleaseFacts = ReleasePlanWords & {
  readonly preparedAt?: string;
  readonly snapshotSha256: string;
  readonly planSha256: string;
  readonly vintages: Readonly<Record<string, string>>;
  readonly coverage: { readonly employers: string | null; readonly hires: number | null };
  readonly files: readonly {
    readonly name: string;
    readonly sha256: string;
    readonly bytes: number;
  }[];
  readonly erratumOf: string | null;
  readonly reason: string | null;
  readonly kept: readonly KeptFrom[];
};
