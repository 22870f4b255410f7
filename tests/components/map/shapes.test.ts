import { expect, test } from "vitest";
import { stepBounds, stepOf } from "#app/components/map/department-step.ts";
import { centreOf } from "#app/components/map/outline.ts";
import { overseas } from "#app/components/map/overseas.ts";
import { departmentCentre, departmentName, mainland } from "#app/components/map/shapes.ts";

test("the map holds the 96 départements of the mainland and Corsica and the five overseas", () => {
  const codes = new Set([...mainland, ...overseas].map(({ department }) => department));
  expect(codes.size).toBe(101);
  for (const code of codes) expect(departmentCentre(code), code).not.toBeNull();
  expect(departmentName("974")).toBe("La Réunion");
});

test("the mark of a shape stands in its largest ring", () => {
  const smallSquareFarAway = "m 0,0 10,0 0,10 -10,0 z m 100,100 1,0 0,1 -1,0 z";
  expect(centreOf(smallSquareFarAway)).toEqual({ x: 5, y: 5 });
});

test.each([
  { value: 0, step: 0 },
  { value: 0.05, step: 0 },
  { value: 0.0501, step: 1 },
  { value: 0.25, step: 4 },
])("a share of $value falls in step $step of five", ({ value, step }) => {
  const bounds = stepBounds([0.24]);
  expect(bounds).toEqual([0.05, 0.1, 0.15, 0.2, 0.25]);
  expect(stepOf(value, bounds)).toBe(step);
});

test("an unknown code keeps its name and has no place", () => {
  expect(departmentName("99")).toBe("99");
  expect(departmentCentre("99")).toBeNull();
});
