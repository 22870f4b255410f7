import type { Interval, Share } from "#app/domain/share.ts";
import { type GoldenCase, UnreadableCase } from "./golden.ts";

/** A number given by a case; throws {@link UnreadableCase} when it is missing. */
export function numberOf(given: GoldenCase, name: string): number {
  const value = given[name];
  if (typeof value !== "number") throw new UnreadableCase(`${name} is not a number`);
  return value;
}

/** The confidence of a case; 0.95 when it gives none. */
export function levelOf(given: GoldenCase): number {
  return given.level === undefined ? 0.95 : numberOf(given, "level");
}

/** A share given by a case as a count and a total. */
export function shareOf(given: GoldenCase, numerator: string, denominator: string): Share {
  return share(numberOf(given, numerator), numberOf(given, denominator));
}

/** Shares given by a case as a list of counts and one of totals. */
export function sharesOf(given: GoldenCase, numerators: string, denominators: string): Share[] {
  const totals = numbersOf(given, denominators);
  return numbersOf(given, numerators).map((count, i) => share(count, totals[i] ?? Number.NaN));
}

/** An interval as a file writes it. */
export function pair(interval: Interval | null): readonly [number, number] | null {
  return interval && [interval.low, interval.high];
}

/** A list of numbers given by a case. */
export function numbersOf(given: GoldenCase, name: string): readonly number[] {
  return numbers(given[name], name);
}

/** A table of numbers given by a case, one list a row. */
export function tableOf(given: GoldenCase, name: string): readonly (readonly number[])[] {
  const value = given[name];
  if (!Array.isArray(value)) throw new UnreadableCase(`${name} is not a table`);
  return value.map((row) => numbers(row, name));
}

function share(numerator: number, denominator: number): Share {
  const isShare = [numerator, denominator].every(Number.isInteger);
  if (!isShare || numerator < 0 || numerator > denominator) {
    throw new UnreadableCase(`${numerator} of ${denominator} is not a share`);
  }
  return { numerator, denominator, unknown: 0 };
}

function numbers(value: unknown, name: string): readonly number[] {
  if (!Array.isArray(value) || !value.every((one) => typeof one === "number")) {
    throw new UnreadableCase(`${name} is not a list of numbers`);
  }
  return value;
}
