import type { ColumnProposal } from "#app/intake/match-headers.ts";

/** What is wrong with the choice of a column. */
export type WrongColumn = {
  readonly field: string;
  readonly problem: "missing" | "twice";
};

type Chosen = {
  /** Our field → header of the file, or null for none. */
  readonly columns: Readonly<Record<string, string | null>>;
  readonly wrong: readonly WrongColumn[];
};

/** Reads the form of columns: each field holds the index of a column of the file, or nothing. */
export function chosenColumns(
  form: FormData,
  proposals: readonly Pick<ColumnProposal, "field" | "required">[],
  headers: readonly string[],
): Chosen {
  const chosen = proposals.map(({ field, required }) => {
    const text = form.get(`column:${field}`);
    const index = typeof text === "string" && /^\d+$/.test(text) ? Number(text) : null;
    return { field, required, header: index === null ? null : (headers[index] ?? null) };
  });
  const wrong = chosen.flatMap(({ field, required, header }, index): WrongColumn[] => {
    if (header === null) return required ? [{ field, problem: "missing" }] : [];
    const isTwice = chosen.findIndex((other) => other.header === header) < index;
    return isTwice ? [{ field, problem: "twice" }] : [];
  });
  return { columns: Object.fromEntries(chosen.map(({ field, header }) => [field, header])), wrong };
}
