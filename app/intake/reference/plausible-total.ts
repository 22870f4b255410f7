import { OfficialFileRefused } from "./official-file.ts";
import type { CountedNomenclature } from "./official-list.ts";

/**
 * Between what and what the whole country’s count lies, in millions, widely. A rate, another population or a part of the country
 * falls outside. Around: 5.9 residents of districts (2020), 31 of the labour force, 2.2 of it in districts (census of 2021), 3 to
 * 5.5 job-seekers by category, 0.45 to 0.75 of them in districts (Dares, 2021–2022).
 */
const MILLIONS: Readonly<Record<CountedNomenclature, readonly [number, number]>> = {
  districtPopulation: [3.5, 8],
  communeLabourForce: [25, 38],
  districtLabourForce: [1, 3],
  communeJobSeekers: [1.5, 9],
  districtJobSeekers: [0.2, 2],
};

/** Refuses counts whose sum the country cannot have: the wrong column, or a part of the file. */
export function requirePlausibleTotal(
  nomenclature: CountedNomenclature,
  rows: readonly { readonly people: number | null }[],
): void {
  const total = rows.reduce((sum, { people }) => sum + (people ?? 0), 0);
  const [least, most] = MILLIONS[nomenclature];
  if (total >= least * 1e6 && total <= most * 1e6) return;
  throw new OfficialFileRefused(
    `${total} people in all, between ${least} and ${most} million expected: is it the right column, and the whole file?`,
  );
}
