/** What a column holds; each kind has its reader (app/intake/read-cell.ts) and its type in the Table Schema. */
export type ColumnKind =
  | { readonly type: "month" }
  | { readonly type: "date" }
  | { readonly type: "site" }
  | { readonly type: "siret" }
  | { readonly type: "commune" }
  | { readonly type: "qpv" }
  | { readonly type: "occupation" }
  | { readonly type: "text" }
  | YesNoKind
  | ChoiceKind<string>
  | NumberKind;

export type NumberKind = {
  readonly type: "integer" | "decimal";
  readonly min: number;
  readonly max: number;
};

export type YesNoKind = { readonly type: "yesNo" };

/** One value of a short list. Wordings are folded texts (see foldText); null is "not provided". */
export type ChoiceKind<Value extends string> = {
  readonly type: "choice";
  readonly values: readonly Value[];
  readonly wordings: Readonly<Record<string, Value>>;
  /** Numeric codings in use somewhere: never applied without asking, since they contradict each other. */
  readonly codings: readonly Readonly<Record<string, Value>>[];
};

/** One column of a file we accept; its key in the list is its canonical header and the name of its texts. */
export type Column = {
  /** Other headers seen in exports, folded (see foldText). */
  readonly aliases: readonly string[];
  /** The column must be in the file. */
  readonly required: boolean;
  /** Its cells may not be empty. */
  readonly filled: boolean;
  readonly kind: ColumnKind;
  /** Values of the example lines of the template. */
  readonly examples: readonly string[];
};

export function choice<const Value extends string>(
  values: readonly Value[],
  wordings: Readonly<Record<string, Value>>,
  codings: readonly Readonly<Record<string, Value>>[] = [],
): ChoiceKind<Value> {
  return { type: "choice", values, wordings, codings };
}
