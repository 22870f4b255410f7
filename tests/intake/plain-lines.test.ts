import fc from "fast-check";
import { expect, test } from "vitest";
import { bytesOf, inspect, type Read, readWith } from "./read-text.ts";

const numRuns = Number(process.env.FUZZ_RUNS ?? 300);
const HEADERS = "mois_embauche;site;commune_residence;qpv;sexe;type_contrat;commentaire";
const START = "2025-03;SIEGE;75113;;F;CDI;";

const cells = [
  fc.constantFrom("2025-03", "2025-3", "14/03/2025", "2099-01", ""),
  fc.constantFrom("SIEGE", "siege", "ATELIER-LYON", "7", "AILLEURS", ""),
  fc.constantFrom("75113", "1053", "99999", '="01053"', ""),
  fc.constantFrom("", "oui", "QN07501M", "1"),
  fc.constantFrom("F", "M", "Féminin", "2", "H"),
  fc.constantFrom("CDI", "CDD", "Cdi ", "?", ""),
  fc.constantFrom(
    "",
    "été",
    "a\tb",
    "a\rb",
    "\u0001",
    "\ufeff",
    '"a;b"',
    '"a\nb"',
    'a"b',
    '"',
    "x".repeat(40),
  ),
] as const;
const line = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(...cells).map((texts) => texts.join(";")) },
  { weight: 6, arbitrary: fc.constant(START) },
  { weight: 1, arbitrary: fc.constantFrom("", ";;;;;;", "Total;3", HEADERS, `${START};`, "a;b") },
);
const file = fc
  .tuple(fc.array(line, { maxLength: 14 }), fc.constantFrom("\n", "\r\n", "\r"), fc.boolean())
  .map(([lines, end, ended]) => [HEADERS, START, ...lines].join(end) + (ended ? end : ""));

/** A file that comes in one piece with its headers is read as texts throughout: the slow way, which gives the reference. */
function readBothWays(text: string, encoding: "utf-8" | "windows-1252", step: number) {
  const bytes = encoding === "utf-8" ? bytesOf(text) : Uint8Array.from(Buffer.from(text, "latin1"));
  const inspection = inspect(bytesOf([HEADERS, START, ""].join("\n")));
  if (inspection.status === "refused") throw new Error(JSON.stringify(inspection.issues));
  const plan = { ...inspection.plan, encoding };
  return {
    byBytes: whatCounts(readWith(plan, bytes, step)),
    byTexts: whatCounts(readWith(plan, bytes, bytes.length)),
  };
}

/** A refused file asks nothing: its broken line may have been read as far as its quote. */
function whatCounts({ rows, issues, rejected, counts, decisions }: Read) {
  const isRefused = issues.some(({ severity }) => severity === "blocking");
  return { rows, issues, rejected, counts, decisions: isRefused ? [] : decisions };
}

test("lines read from their bytes give the rows, issues and rejects that texts give", () => {
  const property = fc.property(
    file,
    fc.constantFrom("utf-8" as const, "windows-1252" as const),
    fc.integer({ min: 1, max: 200 }),
    (text, encoding, step) => {
      const { byBytes, byTexts } = readBothWays(text, encoding, step);
      expect(byBytes).toEqual(byTexts);
    },
  );
  fc.assert(property, { numRuns });
});

test("a cell met a thousand times, and cells that share a place in the table, keep their own meaning", () => {
  const sites = ["SIEGE", "ATELIER-LYON", "DEPOT-RENNES", "007"];
  const lines = Array.from({ length: 20_000 }, (_, index) => {
    const commune = String(10_000 + ((index * 7) % 80_000));
    return `2025-0${(index % 9) + 1};${sites[index % 4]};${commune};;${"FM"[index % 2]};CDI;${index}`;
  });
  const { byBytes, byTexts } = readBothWays([HEADERS, ...lines, ""].join("\n"), "utf-8", 65_536);
  expect(byBytes.rows).toHaveLength(20_000);
  expect(byBytes).toEqual(byTexts);
});
