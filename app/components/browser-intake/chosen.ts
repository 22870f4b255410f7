import { columnsOf } from "#app/intake/columns-of.ts";
import type { PrepareChoices } from "#app/intake/prepare.ts";
import type { RawColumn } from "#app/intake/prepare-columns.ts";

/** The choices of the form of columns: each field is fed by the first column chosen for it, or by none. */
export function chosenOf(columns: readonly RawColumn[], form: FormData): PrepareChoices {
  const wished = columns.map((_, index) => form.get(`column-${index}`));
  const fields = columnsOf("hires").map(([field]) => {
    const column = columns[wished.indexOf(field)];
    return [field, column?.header ?? null] as const;
  });
  const dates = form.get("dates");
  return {
    columns: Object.fromEntries(fields),
    detail: form.get("detail") === "densityClass" ? "densityClass" : "commune",
    dates: dates === "dayMonthYear" || dates === "monthDayYear" ? dates : null,
  };
}
