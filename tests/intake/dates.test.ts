import { expect, test } from "vitest";
import { createDateDecider } from "#app/intake/date-decider.ts";
import { readDate } from "#app/intake/dates.ts";

function conclusion(...texts: string[]) {
  const decider = createDateDecider();
  for (const text of texts) decider.see(text);
  return { format: decider.conclude(), state: decider.state() };
}

test.each([
  ["2025-03", "month", 20250300],
  ["2025-3", "month", 20250300],
  ["2025-03-14", "isoDate", 20250314],
  ["2025-03-14T00:00:00", "isoDate", 20250314],
  ["2025-03-14 08:30:00.000", "isoDate", 20250314],
  ["20250314", "isoDate", 20250314],
  ["14/03/2025", "dayMonthYear", 20250314],
  ["14.03.25", "dayMonthYear", 20250314],
  ["01/03/25", "dayMonthYear", 20250301],
  ["01/03/69", "dayMonthYear", 20690301],
  ["01/03/70", "dayMonthYear", 19700301],
  ["03/14/2025", "monthDayYear", 20250314],
  ["03/2025", "monthYear", 20250300],
  ["mars-25", "monthName", 20250300],
  ["1er août 2025", "monthName", 20250801],
  ["févr.-25", "monthName", 20250200],
  ["45730", "excel1900", 20250314],
  ["44268", "excel1904", 20250314],
  ["45730,5", "excel1900", 20250314],
] as const)("%s as %s is %d", (text, format, date) => {
  expect(readDate(text, format)).toBe(date);
});

test.each([
  ["31/02/2025", "dayMonthYear"],
  ["29/02/2025", "dayMonthYear"],
  ["2025-13", "month"],
  ["2025-00", "month"],
  ["32/01/2025", "dayMonthYear"],
  ["14/03/2025", "isoDate"],
  ["frimaire-25", "monthName"],
] as const)("%s is no date as %s", (text, format) => {
  expect(readDate(text, format)).toBeNull();
});

test("29 February exists in leap years", () => {
  expect(readDate("29/02/2024", "dayMonthYear")).toBe(20240229);
});

test("a number above 12 tells the day from the month, for the whole column", () => {
  expect(conclusion("01/03/2025", "12/03/2025")).toEqual({
    format: "ambiguous",
    state: "ambiguous",
  });
  expect(conclusion("01/03/2025", "13/03/2025").format).toBe("dayMonthYear");
  expect(conclusion("01/03/2025", "03/13/2025").format).toBe("monthDayYear");
});

test("days equal to their months are read alike either way, so nothing is asked", () => {
  expect(conclusion("03/03/2025", "04/04/2025").format).toBe("dayMonthYear");
});

test("the way most dates are written wins", () => {
  expect(conclusion("2025-03", "2025-04", "14/03/2025").format).toBe("month");
  expect(conclusion("45730", "45731", "n/a").format).toBe("excel1900");
});

test("a column without any date stays undecided", () => {
  expect(conclusion("", "bientôt")).toEqual({ format: null, state: "undecided" });
});
