import { expect, test } from "vitest";
import { monthAccepted } from "#app/domain/hiring/asked-months.ts";

const NOW = 202511;

test.each([
  ["from", 199001],
  ["from", 202511],
  ["to", 202511],
  ["to", 202512],
] as const)("%s may be %i", (bound, month) => {
  expect(monthAccepted(bound, month, NOW)).toBeNull();
});

test.each([
  ["from", 1, "a month from 1990-01 to 2025-11"],
  ["from", 198912, "a month from 1990-01 to 2025-11"],
  ["from", 202512, "a month from 1990-01 to 2025-11"],
  ["to", 202601, "a month from 1990-01 to 2025-12"],
  ["to", 999912, "a month from 1990-01 to 2025-12"],
] as const)("%s may not be %i: it is said what it may be", (bound, month, words) => {
  expect(monthAccepted(bound, month, NOW)).toBe(words);
});
