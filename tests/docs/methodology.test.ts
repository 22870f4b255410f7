import { existsSync, readdirSync, readFileSync } from "node:fs";
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

const folder = new URL("../../docs/methodology/", import.meta.url);
/** Every page of the method, those of indicators and the general ones. */
const names = [...new Set(readdirSync(folder).map((file) => file.split(".")[0] ?? ""))];

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

test.each(names)(
  "the page %s is in both languages, with as many parts and tables in each",
  (name) => {
    const [french, english] = [".md", ".en.md"].map((end) => outlineOf(`${name}${end}`));
    expect(english).toEqual(french);
    expect(french).not.toEqual([]);
  },
);

test("French pages have French typography", () => {
  for (const name of names) {
    const text = textOf(`${name}.md`);
    const prose = text.replace(/```[\s\S]*?```|`[^`]*`/g, "");
    expect(prose, name).not.toMatch(/ [:;?!%»]|'/);
  }
});

/** What a page is made of, words left out: a line per heading, per row of a table, per block of code. */
function outlineOf(file: string): readonly string[] {
  return textOf(file)
    .split("\n")
    .flatMap((line) => /^(#+ |\||```)/.exec(line)?.[1] ?? []);
}

function textOf(file: string): string {
  return readFileSync(new URL(file, folder), "utf8");
}
