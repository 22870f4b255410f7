export type SampleLine = { readonly line: number; readonly cells: readonly string[] };

/** What was found in a file that came in. */
export type Found = {
  readonly encoding: string;
  readonly separator: string;
  /** Words with accents, as that encoding shows them. */
  readonly samples: readonly string[];
  readonly headerLine: number;
  readonly headers: readonly string[];
  readonly bytes: number;
  readonly lines: number;
  readonly first: readonly SampleLine[];
  readonly middle: readonly SampleLine[];
  readonly last: readonly SampleLine[];
};
