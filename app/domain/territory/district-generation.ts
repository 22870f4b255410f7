import type { Month } from "../hiring/month.ts";
import { departmentOf, isOverseas } from "./commune.ts";

/** Lists of priority districts (QPV) that were in force one after the other. */
export type DistrictGeneration = 2015 | 2024;

/** First month of the 2024 list (décret 2023-1314): overseas it came into force a year later. */
export const SECOND_GENERATION = { metropolitan: 202401, overseas: 202501 } as const;

const CODES: Readonly<Record<DistrictGeneration, RegExp>> = {
  2015: /^QP(\d{3}|02[AB])\d{3}$/,
  2024: /^QN(\d{3}|02[AB])\d{2}[A-Z]$/,
};

/** The list in force in a month, which differs overseas in 2024. */
export function districtGeneration(month: Month, overseas: boolean): DistrictGeneration {
  const first = overseas ? SECOND_GENERATION.overseas : SECOND_GENERATION.metropolitan;
  return month >= first ? 2024 : 2015;
}

/** The list a code belongs to; null when it is no district's code. */
export function generationOfCode(code: string): DistrictGeneration | null {
  if (CODES[2015].test(code)) return 2015;
  return CODES[2024].test(code) ? 2024 : null;
}

/** "QN97651C" and "QP971001" are overseas, "QN02A01M" is not. */
export function isOverseasDistrict(code: string): boolean {
  return isOverseas(code.slice(2, 5));
}

/** Whether a district's own number names the département of a commune; both lists write "QN013…" for 13, "QN971…" for 971. */
export function sharesDepartment(district: string, commune: string): boolean {
  return district.slice(2, 5) === departmentOf(commune).padStart(3, "0");
}

/** A district that covers its commune whole (Mayotte): suffix C of the 2024 list. */
export function coversWholeCommune(code: string): boolean {
  return generationOfCode(code) === 2024 && code.endsWith("C");
}
