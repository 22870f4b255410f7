import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { indicatorIds } from "#app/domain/indicators/index.ts";

const HEADINGS = {
  ".md": [
    "Définition",
    "Population",
    "Formule",
    "Exclusions",
    "Sources",
    "Limites",
    "Comment lire ce chiffre",
  ],
  ".en.md": [
    "Definition",
    "Population",
    "Formula",
    "Exclusions",
    "Sources",
    "Limits",
    "How to read it",
  ],
} as const;

const pages = indicatorIds.flatMap((id) =>
  ([".md", ".en.md"] as const).map((end) => ({ id, end })),
);

describe.each(pages)("the page of $id ($end)", ({ id, end }) => {
  const file = new URL(`../../docs/methodology/${id}${end}`, import.meta.url);

  test("is there and says everything a reader may ask", () => {
    expect(existsSync(file)).toBe(true);
    const text = readFileSync(file, "utf8");
    const headings = [...text.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
    expect(headings).toEqual(HEADINGS[end]);
    expect(text.startsWith("# ")).toBe(true);
  });
});

test("French pages have French typography", () => {
  for (const id of indicatorIds) {
    const text = readFileSync(new URL(`../../docs/methodology/${id}.md`, import.meta.url), "utf8");
    const prose = text.replace(/```[\s\S]*?```|`[^`]*`/g, "");
    expect(prose, id).not.toMatch(/ [:;?!%»]|'/);
  }
});
