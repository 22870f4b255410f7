import type { Selectable } from "kysely";
import {
  CHANNELS,
  CONTRACTS,
  type Contract,
  DIPLOMA_REQUIREMENTS,
  GENDERS,
  STRUCTURED_INTERVIEWS,
  WORK_SAMPLES,
} from "#app/domain/hiring/hire.ts";
import { type Month, monthsBetween } from "#app/domain/hiring/month.ts";
import type { RecordedHire } from "#app/domain/indicators/indicator.ts";
import { settled } from "#app/domain/indicators/site-indicator.ts";
import { VERDICTS } from "#app/domain/territory/place.ts";
import type { HireTable } from "../schema/hiring.ts";

type HireLine = Selectable<HireTable>;

/** A stored line as the hire it is, with the verdicts about its residence. */
export function recordedHire(row: HireLine, asOfMonth: Month): RecordedHire {
  const priorityDistrictVerdict = VERDICTS[row.priorityDistrict] ?? "undetermined";
  const ruralVerdict = VERDICTS[row.rural] ?? "undetermined";
  return {
    month: row.month,
    monthsObserved: monthsBetween(row.month, asOfMonth),
    communeGiven: row.commune !== null,
    priorityDistrictVerdict,
    ruralVerdict,
    priorityDistrict: settled(priorityDistrictVerdict),
    rural: settled(ruralVerdict),
    gender: at(GENDERS, row.gender),
    contract: contractOf(row),
    fixedTermMonths: row.fixedTermMonths,
    ...practices(row),
    occupation: row.occupation,
    level: row.level,
    usualLevel: row.usualLevel,
    channel: at(CHANNELS, row.channel),
    presentAfter6: flag(row.presentAfter6),
    presentAfter12: flag(row.presentAfter12),
  };
}

function contractOf({ contract, line }: HireLine): Contract {
  const found = CONTRACTS[contract];
  if (found === undefined) throw new Error(`Line ${line} holds an unknown contract: ${contract}`);
  return found;
}

function practices(row: HireLine) {
  return {
    diplomaRequirement: at(DIPLOMA_REQUIREMENTS, row.diplomaRequirement),
    simulation: flag(row.simulation),
    immersionDays: row.immersionDays,
    workSample: at(WORK_SAMPLES, row.workSample),
    structuredInterview: at(STRUCTURED_INTERVIEWS, row.structuredInterview),
    anonymousCv: flag(row.anonymousCv),
  };
}

function at<Value>(values: readonly Value[], index: number | null): Value | null {
  return index === null ? null : (values[index] ?? null);
}

function flag(value: 0 | 1 | null): boolean | null {
  return value === null ? null : value === 1;
}
