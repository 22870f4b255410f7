import { expect, test } from "vitest";
import {
  type ListedRelease,
  latestReleaseBy,
  releasedTimes,
  releaseOf,
} from "#app/domain/benchmark/peer-release.ts";

const RELEASES = [
  listed("2025-T3"),
  listed("2025-T4", "2025-T4", "2025-T4-r2"),
  listed("2025-T4-r2", "2025-T4"),
  listed("2026-T1"),
];

test("each quarter can be looked at, and a year once its last quarter is out", () => {
  expect(releasedTimes(RELEASES)).toEqual(["2026-T1", "2025-T4", "2025", "2025-T3"]);
  expect(releasedTimes([])).toEqual([]);
});

test("the last revision of a quarter tells of it, and of its year", () => {
  expect(releaseOf(RELEASES, "2025-T4")?.release.id).toBe("2025-T4-r2");
  expect(releaseOf(RELEASES, "2025")?.release.id).toBe("2025-T4-r2");
  expect(releaseOf(RELEASES, "2026")).toBeNull();
});

test.each([
  { asked: "2025-T3", id: "2025-T3", time: "2025-T3" },
  { asked: "2026-T2", id: "2026-T1", time: "2026-T1" },
  { asked: "2026", id: "2026-T1", time: "2026-T1" },
  { asked: "2025", id: "2025-T4-r2", time: "2025" },
])("for $asked the last release is $id", ({ asked, id, time }) => {
  expect(latestReleaseBy(RELEASES, asked)).toMatchObject({ release: { id }, time });
});

test("a later release says nothing of an earlier period", () => {
  expect(latestReleaseBy(RELEASES, "2025-T2")).toBeNull();
});

function listed(id: string, period = id, supersededBy: string | null = null): ListedRelease {
  return { id, period, supersededBy, publishedAt: "2026-04-02T08:00:00.000Z" };
}
