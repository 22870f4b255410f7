import fc from "fast-check";
import { expect, test } from "vitest";
import type { SiteLabourMarket } from "#app/domain/effects/expectation.ts";
import { movablePosts, outlookOf, ownRatio } from "#app/domain/effects/implantation.ts";
import { readImplantationChoice } from "#app/domain/effects/implantation-choice.ts";
import { of } from "./series.ts";

const SITES: readonly SiteLabourMarket[] = [
  { site: "A", share: of(20, 200), localShare: 0.1 },
  { site: "B", share: of(10, 100), localShare: 0.25 },
  { site: "C", share: of(5, 50), localShare: null },
];

const share = fc.double({ min: 0, max: 1, noNaN: true });
const someSites = fc.array(
  fc.record({
    site: fc.constantFrom("A", "B", "D"),
    share: fc.integer({ min: 1, max: 500 }).map((hires) => of(Math.floor(hires / 7), hires)),
    localShare: share,
  }),
  { minLength: 1, maxLength: 6 },
);

test("opening fifty posts where a third live in a district", () => {
  const found = outlookOf(SITES, 1 / 3, { posts: 50, from: null }, null);

  expect(found.before).toBeCloseTo(45 / 300, 12);
  expect(found.after).toBeCloseTo((45 + 50 / 3) / 350, 12);
  expect(found.hired).toBeCloseTo(50 / 3, 12);
  expect(found.corrected).toBeNull();
});

test("moving them from B leaves the total of hires as it is", () => {
  const found = outlookOf(SITES, 1 / 3, { posts: 50, from: "B" }, null);

  expect(found.after).toBeCloseTo((20 + 12.5 + 50 / 3) / 300, 12);
});

test("no posts change nothing, whatever the place", () => {
  fc.assert(
    fc.property(someSites, share, fc.constantFrom("A", null), (sites, local, from) => {
      const found = outlookOf(sites, local, { posts: 0, from }, ownRatio(sites));
      expect([found.change, found.hired, found.corrected?.hired ?? 0]).toEqual([0, 0, 0]);
    }),
  );
});

test("expected hires are proportional to the posts", () => {
  fc.assert(
    fc.property(someSites, share, fc.integer({ min: 1, max: 1000 }), (sites, local, posts) => {
      const once = outlookOf(sites, local, { posts, from: null }, null);
      const twice = outlookOf(sites, local, { posts: 2 * posts, from: null }, null);
      expect(twice.hired).toBeCloseTo(2 * once.hired, 9);
    }),
  );
});

test("the change of share is proportional to the posts that move, and none to a like zone", () => {
  fc.assert(
    fc.property(share, fc.integer({ min: 1, max: 100 }), (local, posts) => {
      const change = (k: number) =>
        outlookOf(SITES, local, { posts: k, from: "A" }, null).change ?? Number.NaN;
      expect(change(2 * posts)).toBeCloseTo(2 * change(posts), 12);
      expect(outlookOf(SITES, 0.1, { posts, from: "A" }, null).change).toBeCloseTo(0, 12);
    }),
  );
});

test.each([
  { expected: 9.9, hires: 99, known: false },
  { expected: 10, hires: 100, known: true },
  { expected: 10.1, hires: 101, known: true },
])("$expected expected hires: the company's ratio is known $known", ({ hires, known }) => {
  const ratio = ownRatio([{ site: "A", share: of(12, hires), localShare: 0.1 }]);

  expect(ratio !== null).toBe(known);
});

test("a company that hires twice what its labour markets give is expected to go on, up to everyone", () => {
  const sites = [{ site: "A", share: of(40, 200), localShare: 0.1 }];
  const ratio = ownRatio(sites);

  const some = outlookOf(sites, 0.3, { posts: 10, from: null }, ratio).corrected;
  const all = outlookOf(sites, 0.8, { posts: 10, from: null }, ratio).corrected;

  expect(ratio?.ratio).toBeCloseTo(2, 12);
  expect(some?.hired).toBeCloseTo(6, 12);
  expect(some?.low).toBeLessThan(6);
  expect(some?.high).toBeGreaterThan(6);
  expect(all?.hired).toBe(10);
});

test("without hires at known markets only the place speaks", () => {
  const found = outlookOf([], 0.2, { posts: 10, from: null }, null);

  expect(found).toMatchObject({ before: null, change: null, hired: 2, corrected: null });
});

test.each([
  { posts: 99, from: "B", movable: 99 },
  { posts: 100, from: "B", movable: 100 },
  { posts: 101, from: "B", movable: 100 },
  { posts: 101, from: null, movable: 101 },
])("of $posts posts, $movable can leave $from", ({ posts, from, movable }) => {
  expect(movablePosts(SITES, { posts, from })).toBe(movable);
});

test.each([
  ["", 20, false],
  ["posts=0", 0, false],
  ["posts=100000", 100_000, false],
  ["posts=100001", 20, true],
  ["posts=2.5", 20, true],
  ["posts=-3", 20, true],
  ["posts=beaucoup", 20, true],
])("the address ?%s asks for %s posts", (address, posts, isInvalid) => {
  const read = readImplantationChoice(new URLSearchParams(address));

  expect([read.choice.posts, read.isInvalid]).toEqual([posts, isInvalid]);
});

test("an address keeps three different zones, a commune, a site and the indicator", () => {
  const address =
    "zone=5315&zone=&zone=5315&zone=00a1&zone=1112&zone=7511&commune=+Rennes+&from=B&indicator=rural&baseline=jobSeekers";

  expect(readImplantationChoice(new URLSearchParams(address)).choice).toEqual({
    ...{ posts: 20, zones: ["5315", "00A1", "1112"], commune: "Rennes" },
    ...{ from: "B", indicator: "rural", baseline: "jobSeekers" },
  });
});
