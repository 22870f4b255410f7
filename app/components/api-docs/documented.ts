/** A JSON Schema as the page tells it: a type in words, or the name of a shape that the page describes. */
export type TypeText = { readonly text: string; readonly shape: string | null };

export type DocumentedParameter = {
  readonly name: string;
  readonly place: "path" | "query" | "header";
  readonly required: boolean;
  readonly type: TypeText;
  readonly byDefault: string | null;
  readonly meaning: string;
};

export type DocumentedAnswer = {
  readonly status: string;
  readonly meaning: string;
  readonly bodies: readonly { readonly media: string; readonly types: readonly TypeText[] }[];
};

export type DocumentedOperation = {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly summary: string;
  readonly description: string;
  readonly needsToken: boolean;
  readonly parameters: readonly DocumentedParameter[];
  /** Media types of the body; empty when there is none. */
  readonly takes: readonly string[];
  readonly answers: readonly DocumentedAnswer[];
  /** A command that calls it. */
  readonly example: string;
};

export type DocumentedShape = {
  readonly name: string;
  readonly fields: readonly {
    readonly name: string;
    readonly required: boolean;
    readonly type: TypeText;
  }[];
};

/** The API as its page shows it, read from the OpenAPI document. */
export type DocumentedApi = {
  readonly title: string;
  readonly lead: string;
  readonly token: string;
  readonly groups: readonly {
    readonly name: string;
    readonly title: string;
    readonly operations: readonly DocumentedOperation[];
  }[];
  readonly shapes: readonly DocumentedShape[];
};
