import { seeded, shuffled } from "./random.ts";
import { sum } from "./sums.ts";

export type PermutationTest = {
  /** The share of the labellings whose difference of means is at least as large, the true one included. */
  readonly p: number;
  readonly labellings: number;
  readonly exact: boolean;
  /** The smallest p this number of labellings can give. */
  readonly smallestP: number;
};

/** Beyond so many labellings a sample of them is drawn. */
const MOST_LABELLINGS = 250_000;
const DRAWS = 19_999;
const ROUNDING = 1e-12;

/**
 * Permutation test of a difference of two means, two-sided on its size: who is treated is dealt again
 * in every way (or in {@link DRAWS} ways, always the same ones). Null when a side is empty.
 */
export function permutationTest(
  treated: readonly number[],
  control: readonly number[],
): PermutationTest | null {
  if (treated.length === 0 || control.length === 0) return null;

  const labellings = combinations(treated.length + control.length, treated.length);
  return labellings <= MOST_LABELLINGS
    ? exactTest(treated, control, labellings)
    : sampledTest(treated, control);
}

/** How many ways to choose `k` of `n`. */
function combinations(n: number, k: number): number {
  let ways = 1;
  for (let i = 1; i <= Math.min(k, n - k); i += 1) ways = (ways * (n - i + 1)) / i;
  return Math.round(ways);
}

/**
 * The smallest p that the permutation of so many treated and control values can give: with one treated,
 * 1/(J + 1); with arms of equal size, a labelling and its mirror always count together.
 */
export function smallestP(treated: readonly unknown[], control: readonly unknown[]): number {
  const labellings = combinations(treated.length + control.length, treated.length);
  return Math.max(1 / MOST_LABELLINGS, (treated.length === control.length ? 2 : 1) / labellings);
}

function exactTest(
  treated: readonly number[],
  control: readonly number[],
  labellings: number,
): PermutationTest {
  const values = [...treated, ...control];
  const isExtreme = extremeAs(treated, control);
  const extreme = countSubsets(values, treated.length, isExtreme);
  return {
    p: extreme / labellings,
    labellings,
    exact: true,
    smallestP: smallestP(treated, control),
  };
}

function sampledTest(treated: readonly number[], control: readonly number[]): PermutationTest {
  const values = [...treated, ...control];
  const isExtreme = extremeAs(treated, control);
  const random = seeded(values.length);
  const extreme = Array.from({ length: DRAWS }, () =>
    isExtreme(sum(shuffled(values, random).slice(0, treated.length))),
  ).filter(Boolean).length;
  const labellings = DRAWS + 1;
  return { p: (extreme + 1) / labellings, labellings, exact: false, smallestP: 1 / labellings };
}

/** Whether a choice of treated, told by its sum, differs from the rest as much as the true one does. */
function extremeAs(treated: readonly number[], control: readonly number[]) {
  const total = sum(treated) + sum(control);
  const gap = (chosen: number) =>
    Math.abs(chosen / treated.length - (total - chosen) / control.length);
  const observed = gap(sum(treated));
  return (chosen: number) => gap(chosen) >= observed - ROUNDING;
}

function countSubsets(
  values: readonly number[],
  size: number,
  counts: (sum: number) => boolean,
  from = 0,
  partial = 0,
): number {
  if (size === 0) return counts(partial) ? 1 : 0;

  let found = 0;
  for (let i = from; i <= values.length - size; i += 1) {
    found += countSubsets(values, size - 1, counts, i + 1, partial + (values[i] ?? 0));
  }
  return found;
}
