import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const [light = "", dark = ""] = readFileSync("app/styles/tokens.css", "utf8").split("@media");
const lightTokens = tokensOf(light);
const schemes = { light: lightTokens, dark: new Map([...lightTokens, ...tokensOf(dark)]) };

const TEXT = 4.5;
const SHAPE = 3;

describe.each(Object.entries(schemes))("in %s", (_, tokens) => {
  test.each([
    ["ink", "paper", TEXT],
    ["ink", "raised", TEXT],
    ["muted", "paper", TEXT],
    ["muted", "raised", TEXT],
    ["accent", "paper", TEXT],
    ["accent", "raised", TEXT],
    ["accent-strong", "paper", TEXT],
    ["ink", "accent-soft", TEXT],
    ["on-accent", "accent", TEXT],
    ["on-accent", "accent-strong", TEXT],
    ["warning", "paper", TEXT],
    ["warning", "warning-soft", TEXT],
    ["ink", "warning-soft", TEXT],
    ["line-strong", "paper", SHAPE],
    ["line-strong", "raised", SHAPE],
    ["series-1", "paper", SHAPE],
    ["series-2", "paper", SHAPE],
    ["series-3", "paper", SHAPE],
  ])("%s on %s: at least %d", (front, back, least) => {
    expect(contrast(colour(tokens, front), colour(tokens, back))).toBeGreaterThanOrEqual(least);
  });

  test("the five steps of the ramp go one way", () => {
    const steps = [1, 2, 3, 4, 5].map((step) => luminance(colour(tokens, `ramp-${step}`)));
    const sorted = [...steps].sort((a, b) => a - b);
    expect([sorted, sorted.toReversed()]).toContainEqual(steps);
  });
});

function tokensOf(css: string): Map<string, string> {
  return new Map(
    [...css.matchAll(/--([\w-]+): (#[0-9a-f]{6})/g)].map(([, name = "", hex = ""]) => [name, hex]),
  );
}

function colour(tokens: ReadonlyMap<string, string>, name: string): string {
  const hex = tokens.get(name);
  if (!hex) throw new Error(`No token ${name}`);
  return hex;
}

/** WCAG 2: (L1 + 0.05) / (L2 + 0.05). */
function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
