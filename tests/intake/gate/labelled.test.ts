import { expect, test } from "vitest";
import type { PersonalKind } from "#app/intake/gate/rules.ts";
import { createPrivacyGate, type GateFinding } from "#app/intake/privacy-gate.ts";
import { legitimateFile } from "#scripts/corpus/labelled/legitimate.ts";
import { personalColumn } from "#scripts/corpus/labelled/personal.ts";
import { seededRandom } from "#scripts/generate/random.ts";

const random = seededRandom(20260101);
const SIZES = [3, 8, 30, 120];

/** What the gate finds in a file whose cells hold no separator. */
function gated(
  kind: "hires" | "sites",
  headers: readonly string[],
  rows: readonly (readonly string[])[],
): GateFinding[] {
  const shape = { separator: "\t", quote: '"', headerRecord: 0 };
  const gate = createPrivacyGate({ kind, headers, ...shape }, 2026);
  gate.push([headers, ...rows].map((cells) => cells.join("\t")).join("\n"));
  return gate.conclude();
}

/** How many columns of that kind, put in a legitimate file, are found out; what was missed. */
function caught(kind: PersonalKind, columns: number) {
  const missed: string[] = [];
  for (let at = 0; at < columns; at += 1) {
    const lines = random.pick(SIZES);
    const file = legitimateFile(random, "hires", lines, 0.1);
    const { header, values } = personalColumn(kind, random, lines);
    const rows = file.rows.map((row, line) => [...row, values[line] ?? ""]);
    const found = gated("hires", [...file.headers, header], rows);
    if (!found.some(({ column }) => column === file.headers.length)) {
      missed.push(
        `${header}: ${values
          .filter((value) => value !== "")
          .slice(0, 6)
          .join(" | ")}`,
      );
    }
  }
  return { share: 1 - missed.length / columns, missed: missed.slice(0, 8) };
}

const TARGETS: readonly (readonly [PersonalKind, number, number])[] = [
  ["nir", 1000, 0.999],
  ["name", 400, 0.95],
  ["email", 60, 0.99],
  ["phone", 60, 0.99],
  ["iban", 60, 0.99],
  ["birthDate", 60, 0.95],
  ["address", 60, 0.95],
  ["freeText", 60, 0.9],
  ["identifier", 60, 0.95],
  ["nationality", 60, 0.95],
  ["origin", 60, 0.95],
  ["religion", 60, 0.95],
  ["health", 60, 0.95],
  ["union", 60, 0.95],
  ["orientation", 60, 0.95],
];

test.each(TARGETS)("%s: of %i columns, at least %f are found out", (kind, columns, target) => {
  const { share, missed } = caught(kind, columns);
  console.log(`gate: ${kind} ${(100 * share).toFixed(2)} % of ${columns} columns`);
  expect(share, missed.join("\n")).toBeGreaterThanOrEqual(target);
});

test("of 30 legitimate files, none is refused; of 300 more, 1 % at most", () => {
  const alarms = (files: number) =>
    Array.from({ length: files }, (_, at) => {
      const kind = at % 5 === 4 ? "sites" : "hires";
      const { headers, rows } = legitimateFile(random, kind, SIZES[at % SIZES.length] ?? 30);
      return gated(kind, headers, rows);
    }).filter((findings) => findings.length > 0);

  const told = (found: readonly GateFinding[][]) =>
    found
      .flat()
      .map(({ kind, header, samples }) => `${kind} ${header} ${samples.join(" · ")}`)
      .join("\n");
  const [few, more] = [alarms(30), alarms(300)];
  console.log(
    `gate: false alarms on ${few.length} of 30 and ${more.length} of 300 legitimate files`,
  );
  expect(few, told(few)).toEqual([]);
  expect(more.length, told(more)).toBeLessThanOrEqual(3);
});
