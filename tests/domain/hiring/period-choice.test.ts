import { expect, test } from "vitest";
import {
  choicesWithin,
  latestQuarter,
  parsePeriod,
  periodText,
} from "#app/domain/hiring/period-choice.ts";

test.each([
  ["2026-T2", { from: 202604, to: 202606 }],
  ["2025", { from: 202501, to: 202512 }],
  ["2026-T5", null],
  ["26", null],
  ["", null],
])("%j is read as %j", (text, period) => {
  expect(parsePeriod(text)).toEqual(period);
});

test.each(["2026-T2", "2025"])("%s is written as it is read", (text) => {
  const period = parsePeriod(text);
  expect(period && periodText(period)).toBe(text);
});

test("quarters come latest first, then years", () => {
  const choices = choicesWithin({ from: 202411, to: 202505 });
  expect(choices).toEqual(["2025-T2", "2025-T1", "2024-T4", "2025", "2024"]);
});

test.each([
  { to: 202505, quarter: "2025-T1" },
  { to: 202506, quarter: "2025-T2" },
  { to: 202507, quarter: "2025-T2" },
])("deposited up to $to, the page opens on $quarter", ({ to, quarter }) => {
  expect(periodText(latestQuarter({ from: 202401, to }))).toBe(quarter);
});

test("deposited for two months only, the page opens on their quarter", () => {
  expect(periodText(latestQuarter({ from: 202501, to: 202502 }))).toBe("2025-T1");
});
