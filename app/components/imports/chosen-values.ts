import type { DateFormat, ReadingPlan } from "#app/intake/reading.ts";
import type { CountedValue, FieldValues } from "#app/intake/value-tally.ts";

export type AmbiguousDate = {
  readonly field: string;
  readonly header: string;
  readonly samples: readonly string[];
  readonly chosen: DateFormat | null;
};

/** The order of day and month that a person may say. */
export const DATE_ORDERS = ["dayMonthYear", "monthDayYear"] as const;

/** How a value is said to be "not provided" in the form. */
export const NOT_PROVIDED = "-";

/** The name of the control of a value: its place, since its text may be anything. */
export function valueControl(field: string, index: number): string {
  return `value:${field}:${index}`;
}

export function dateControl(field: string): string {
  return `date:${field}`;
}

/** Whether a person is to say what a value means: one that is read by itself is shown, not asked. */
export function isAsked({ reading }: CountedValue): boolean {
  return reading !== "exact" && reading !== "blank";
}

type ChosenValues = {
  readonly values: ReadingPlan["values"];
  /** Ids of the controls left without an answer. */
  readonly open: readonly string[];
};

/** Reads what each asked value means; a code must be answered, an unknown word may stay "not provided". */
export function chosenValues(form: FormData, fields: readonly FieldValues[]): ChosenValues {
  const open: string[] = [];
  const values = fields.map(({ field, choices, values: counted }) => {
    const answers = counted.flatMap((value, index): [string, string | null][] => {
      const control = valueControl(field, index);
      const answer = form.get(control);
      if (answer === NOT_PROVIDED) return [[value.text, null]];
      if (typeof answer === "string" && choices.includes(answer)) return [[value.text, answer]];
      if (value.reading === "coding") open.push(control);
      return [];
    });
    return [field, Object.fromEntries(answers)] as const;
  });
  return { values: Object.fromEntries(values), open };
}

type ChosenDates = {
  readonly formats: Readonly<Record<string, DateFormat>>;
  readonly open: readonly string[];
};

/** Reads the order of day and month of each ambiguous column. */
export function chosenDates(form: FormData, dates: readonly AmbiguousDate[]): ChosenDates {
  const answers = dates.map(({ field }) => ({
    field,
    format: DATE_ORDERS.find((order) => order === form.get(dateControl(field))) ?? null,
  }));
  return {
    formats: Object.fromEntries(
      answers.flatMap(({ field, format }) => (format ? [[field, format]] : [])),
    ),
    open: answers.filter(({ format }) => !format).map(({ field }) => dateControl(field)),
  };
}
