/** Last division of each section of NAF rev. 2 (A21), in order: section C goes from 10 to 33. */
const SECTIONS = [
  ["A", 3],
  ["B", 9],
  ["C", 33],
  ["D", 35],
  ["E", 39],
  ["F", 43],
  ["G", 47],
  ["H", 53],
  ["I", 56],
  ["J", 63],
  ["K", 66],
  ["L", 68],
  ["M", 75],
  ["N", 82],
  ["O", 84],
  ["P", 85],
  ["Q", 88],
  ["R", 93],
  ["S", 96],
  ["T", 98],
  ["U", 99],
] as const;

/** The sections of NAF rev. 2, from "A" to "U". */
export const nafSections: readonly string[] = SECTIONS.map(([section]) => section);

/** The division (A88) of a code of NAF rev. 2: "62.02A" → "62"; null when it is not one. */
export function nafDivision(naf: string): string | null {
  const division = /^(\d{2})/.exec(naf)?.[1];
  return division !== undefined && sectionOfDivision(division) !== null ? division : null;
}

/** The section (A21) of a code of NAF rev. 2: "62.02A" → "J"; null when it has none. */
export function nafSection(naf: string): string | null {
  const division = nafDivision(naf);
  return division === null ? null : sectionOfDivision(division);
}

function sectionOfDivision(division: string): string | null {
  const number = Number(division);
  if (number < 1) return null;
  return SECTIONS.find(([, last]) => number <= last)?.[0] ?? null;
}
