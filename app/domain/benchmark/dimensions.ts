/**
 * What benchmarks are broken down by, in the order of a cell's key; each dimension nests its levels from wide to narrow.
 * A new dimension is a line here and its name in the locales. `sector` and `size` are the company's, `geography` the site's.
 */
export const dimensions = [
  { id: "sector", levels: ["a21", "a88"] },
  { id: "size", levels: ["size"] },
  { id: "geography", levels: ["reg", "dep"] },
  { id: "time", levels: ["year", "quarter"] },
] as const;

export type DimensionId = (typeof dimensions)[number]["id"];

/** Headcount bands of release plans, from the company's Sirene band. */
export const SIZE_BANDS = ["1-9", "10-49", "50-249", "250-999", "1000+"] as const;
export type SizeBand = (typeof SIZE_BANDS)[number];

const SIRENE_BANDS: Readonly<Record<string, SizeBand>> = {
  "01": "1-9",
  "02": "1-9",
  "03": "1-9",
  "11": "10-49",
  "12": "10-49",
  "21": "50-249",
  "22": "50-249",
  "31": "50-249",
  "32": "250-999",
  "41": "250-999",
  "42": "1000+",
  "51": "1000+",
  "52": "1000+",
  "53": "1000+",
};

/** The plan's band of a Sirene headcount code; null when the company has none (00, NN, unknown): it stays out of releases. */
export function sizeBand(headcountBand: string): SizeBand | null {
  return SIRENE_BANDS[headcountBand] ?? null;
}
