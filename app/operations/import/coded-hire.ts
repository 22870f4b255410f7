import {
  CHANNELS,
  CONTRACTS,
  DIPLOMA_REQUIREMENTS,
  GENDERS,
  type Hire,
  STRUCTURED_INTERVIEWS,
  WORK_SAMPLES,
} from "#app/domain/hiring/hire.ts";
import { type Month, monthsBetween } from "#app/domain/hiring/month.ts";
import { settled } from "#app/domain/indicators/site-indicator.ts";
import { VERDICTS } from "#app/domain/territory/place.ts";
import type { HireRow } from "#app/intake/reading.ts";
import { ABSENT } from "#db/dialects/bulk-rows.ts";
import { communeKey } from "#db/queries/commune-key.ts";
import { HIRE_FIELDS, type StoredHire } from "#db/queries/hires.ts";

/** Integers that one hire takes: a million of them cross from thread to thread as these, never as objects. */
export const CODES = HIRE_FIELDS.length;

type Field = (typeof HIRE_FIELDS)[number]["field"];

/** Where each field stands: the order of HIRE_FIELDS, written out, since looking it up for each cell would cost more than reading it. */
const AT = {
  line: 0,
  siteId: 1,
  month: 2,
  commune: 3,
  contract: 4,
  priorityDistrict: 5,
  rural: 6,
  densityGiven: 7,
  gender: 8,
  fixedTermMonths: 9,
  diplomaRequirement: 10,
  simulation: 11,
  immersionDays: 12,
  workSample: 13,
  structuredInterview: 14,
  anonymousCv: 15,
  level: 16,
  usualLevel: 17,
  channel: 18,
  presentAfter6: 19,
  presentAfter12: 20,
  qpv: 21,
  occupation: 22,
} as const satisfies Record<Field, number>;

/** Writes a hire at a place of `codes`; `textKey` gives the number of a text. */
export function encodeHire(
  row: HireRow,
  textKey: (text: string) => number,
  codes: Int32Array,
  from: number,
): void {
  codes[from + AT.line] = row.line;
  codes[from + AT.siteId] = row.siteId;
  codes[from + AT.month] = row.month;
  codes[from + AT.commune] = row.commune === null ? ABSENT : communeKey(row.commune);
  codes[from + AT.priorityDistrict] = VERDICTS.indexOf(row.residence.priorityDistrict.verdict);
  codes[from + AT.rural] = VERDICTS.indexOf(row.residence.rural.verdict);
  codes[from + AT.qpv] = row.qpv === null ? ABSENT : textKey(row.qpv);
  codes[from + AT.occupation] = row.occupation === null ? ABSENT : textKey(row.occupation);
  encodeAnswers(row, codes, from);
}

function encodeAnswers(row: HireRow, codes: Int32Array, from: number): void {
  codes[from + AT.contract] = CONTRACTS.indexOf(row.contract);
  codes[from + AT.densityGiven] = row.densityGiven ?? ABSENT;
  codes[from + AT.gender] = placeIn(GENDERS, row.gender);
  codes[from + AT.fixedTermMonths] = row.fixedTermMonths ?? ABSENT;
  codes[from + AT.diplomaRequirement] = placeIn(DIPLOMA_REQUIREMENTS, row.diplomaRequirement);
  codes[from + AT.simulation] = flagOf(row.simulation);
  codes[from + AT.immersionDays] = row.immersionDays ?? ABSENT;
  codes[from + AT.workSample] = placeIn(WORK_SAMPLES, row.workSample);
  codes[from + AT.structuredInterview] = placeIn(STRUCTURED_INTERVIEWS, row.structuredInterview);
  codes[from + AT.anonymousCv] = flagOf(row.anonymousCv);
  codes[from + AT.level] = row.level ?? ABSENT;
  codes[from + AT.usualLevel] = row.usualLevel ?? ABSENT;
  codes[from + AT.channel] = placeIn(CHANNELS, row.channel);
  codes[from + AT.presentAfter6] = flagOf(row.presentAfter6);
  codes[from + AT.presentAfter12] = flagOf(row.presentAfter12);
}

/** The same codes from a stored hire. */
export function encodeStored(row: StoredHire, textKey: (text: string) => number): Int32Array {
  return Int32Array.from(HIRE_FIELDS, ({ field }) => {
    const value = row[field];
    return typeof value === "string" ? textKey(value) : (value ?? ABSENT);
  });
}

/** The site of the hire at a place of `codes`. */
export function siteAt(codes: Int32Array, from: number): number {
  return codes[from + AT.siteId] ?? ABSENT;
}

/** The hire at a place of `codes`, as indicators see it. */
export function decodeHire(
  codes: Int32Array,
  from: number,
  asOf: Month,
  texts: readonly string[],
): Hire {
  const month = codes[from + AT.month] ?? ABSENT;
  return {
    month,
    monthsObserved: monthsBetween(month, asOf),
    priorityDistrict: SETTLED[codes[from + AT.priorityDistrict] ?? ABSENT] ?? null,
    rural: SETTLED[codes[from + AT.rural] ?? ABSENT] ?? null,
    gender: valueAt(GENDERS, codes, from + AT.gender),
    contract: CONTRACTS[codes[from + AT.contract] ?? 0] ?? "CDI",
    fixedTermMonths: numberAt(codes, from + AT.fixedTermMonths),
    diplomaRequirement: valueAt(DIPLOMA_REQUIREMENTS, codes, from + AT.diplomaRequirement),
    simulation: answerAt(codes, from + AT.simulation),
    immersionDays: numberAt(codes, from + AT.immersionDays),
    workSample: valueAt(WORK_SAMPLES, codes, from + AT.workSample),
    structuredInterview: valueAt(STRUCTURED_INTERVIEWS, codes, from + AT.structuredInterview),
    anonymousCv: answerAt(codes, from + AT.anonymousCv),
    occupation: valueAt(texts, codes, from + AT.occupation),
    level: numberAt(codes, from + AT.level),
    usualLevel: numberAt(codes, from + AT.usualLevel),
    channel: valueAt(CHANNELS, codes, from + AT.channel),
    presentAfter6: answerAt(codes, from + AT.presentAfter6),
    presentAfter12: answerAt(codes, from + AT.presentAfter12),
  };
}

/** Verdicts as traits: only yes and no are answers. */
const SETTLED = VERDICTS.map(settled);

function placeIn<Value>(values: readonly Value[], value: Value | null): number {
  return value === null ? ABSENT : values.indexOf(value);
}

function flagOf(answer: boolean | null): number {
  if (answer === null) return ABSENT;
  return answer ? 1 : 0;
}

function valueAt<Value>(values: readonly Value[], codes: Int32Array, at: number): Value | null {
  const code = codes[at] ?? ABSENT;
  return code < 0 ? null : (values[code] ?? null);
}

function answerAt(codes: Int32Array, at: number): boolean | null {
  const code = codes[at] ?? ABSENT;
  return code < 0 ? null : code === 1;
}

function numberAt(codes: Int32Array, at: number): number | null {
  const code = codes[at] ?? ABSENT;
  return code < 0 ? null : code;
}
