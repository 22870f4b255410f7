import { expect, test } from "vitest";
import { gapFigure, shareFigure, WIDEST_RELIABLE } from "#app/domain/indicators/figure.ts";
import { EMPTY_SHARE, wilsonInterval } from "#app/domain/share.ts";
import { newcombeInterval } from "#app/domain/statistics/proportion-difference.ts";

const share = (numerator: number, denominator: number, unknown = 0) => ({
  numerator,
  denominator,
  unknown,
});

test("a figure wider than 30 points is unreliable", () => {
  expect(WIDEST_RELIABLE).toBe(0.3);
});

test("a share carries its counts, its value and Wilson's interval", () => {
  const figure = shareFigure("rural", "2025-T1", share(30, 120, 5));

  expect(figure).toEqual({
    indicator: "rural",
    group: "2025-T1",
    numerator: 30,
    denominator: 120,
    unknown: 5,
    base: 125,
    value: 0.25,
    ...wilsonInterval(share(30, 120)),
    status: "ok",
  });
});

test.each([
  [18, 36, "unreliable"],
  [19, 38, "unreliable"],
  [20, 40, "ok"],
  [0, 5, "unreliable"],
  [0, 9, "ok"],
])("%i of %i is %s", (numerator, denominator, status) => {
  expect(shareFigure("women", null, share(numerator, denominator)).status).toBe(status);
});

test("nobody counted has no value: nothing provided, nobody asked, or not long enough ago", () => {
  expect(shareFigure("women", null, share(0, 0, 7))).toMatchObject({
    value: null,
    low: null,
    high: null,
    status: "notProvided",
  });
  expect(shareFigure("women", null, EMPTY_SHARE).status).toBe("notApplicable");
  expect(shareFigure("retention12", null, EMPTY_SHARE).status).toBe("notEnoughData");
  expect(shareFigure("retention12", null, share(0, 0, 1)).status).toBe("notProvided");
});

test("a gap is the first share minus the second, with Newcombe's interval and no counts of its own", () => {
  const [first, second] = [share(60, 200), share(20, 180)];

  expect(gapFigure("sayDoGap", null, first, second)).toEqual({
    indicator: "sayDoGap",
    group: null,
    numerator: null,
    denominator: null,
    unknown: null,
    base: null,
    value: 60 / 200 - 20 / 180,
    ...newcombeInterval(first, second),
    status: "ok",
  });
});

test("a gap with one side missing has no value", () => {
  expect(gapFigure("sayDoGap", null, share(3, 9), share(0, 0, 9))).toMatchObject({
    value: null,
    status: "notProvided",
  });
  expect(gapFigure("sayDoGap", null, EMPTY_SHARE, EMPTY_SHARE).status).toBe("notApplicable");
});
