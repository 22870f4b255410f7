import type { Month } from "#app/domain/hiring/month.ts";

const paris = new Intl.DateTimeFormat("en-CA", {
  timeZone: "Europe/Paris",
  year: "numeric",
  month: "2-digit",
});

/** The month it is in Paris; a hire of a later month is a mistake. */
export function currentMonth(at: Date = new Date()): Month {
  const parts = paris.formatToParts(at);
  const number = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  return number("year") * 100 + number("month");
}
