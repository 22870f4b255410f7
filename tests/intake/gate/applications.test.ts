import { expect, test } from "vitest";
import type { PersonalKind } from "#app/intake/gate/rules.ts";
import { createPrivacyGate } from "#app/intake/privacy-gate.ts";
import { personalColumn } from "#scripts/corpus/labelled/personal.ts";
import { applicationsFile, COUNTS_APPLICANTS } from "#scripts/demo/applications.ts";
import { DEMO_COMPANIES } from "#scripts/demo/companies.ts";
import { type Random, seededRandom } from "#scripts/generate/random.ts";

const HEADERS = [
  "mois",
  "site",
  "etape",
  "total",
  "femmes",
  "hommes",
  "Commentaire étape",
  "Poste",
];
const SITES = ["Agence de Lyon", "Jean Jaurès", "SIEGE", "75-01", "Florence"];
const POSTS = ["Développeur", "Technicienne réseau", "Chef de projet"];

/** Counts of applicants at sites that may bear the name of somebody famous. */
function counts(random: Random, lines: number): string[][] {
  return Array.from({ length: lines }, (_, line) => {
    const total = random.poisson(60);
    const women = Math.min(total, random.poisson(20));
    const month = `2025-${String(1 + (line % 12)).padStart(2, "0")}`;
    const numbers = [total, women, total - women].map(String);
    return [month, random.pick(SITES), "candidature", ...numbers, "", random.pick(POSTS)];
  });
}

function found(headers: readonly string[], rows: readonly (readonly string[])[]) {
  const plan = { separator: "\t", quote: '"', headerRecord: 0, headers };
  const gate = createPrivacyGate({ kind: "applications", ...plan }, 2026);
  gate.push([headers, ...rows].map((cells) => cells.join("\t")).join("\n"));
  return gate.conclude().map(({ kind, header }) => `${kind} ${header}`);
}

test("files of counts are no personal data", () => {
  const random = seededRandom(7);
  for (const lines of [1, 3, 30, 300]) {
    for (let at = 0; at < 40; at += 1) {
      expect(found(HEADERS, counts(random, lines))).toEqual([]);
    }
  }
});

test("nor is the demonstration's", () => {
  const company = DEMO_COMPANIES.find(({ siren }) => siren === COUNTS_APPLICANTS);
  const [headers = [], ...rows] = (company ? applicationsFile(company) : "")
    .trim()
    .split("\r\n")
    .map((line) => line.split(";"));
  expect(rows.length).toBeGreaterThan(400);
  expect(found(headers, rows)).toEqual([]);
});

test.each([
  "nir",
  "name",
  "email",
  "phone",
  "address",
  "identifier",
  "freeText",
  "health",
] as const)("%s beside the counts is found out", (kind: PersonalKind) => {
  const random = seededRandom(11);
  const missed = Array.from({ length: 40 }, () => {
    const rows = counts(random, 60);
    const { header, values } = personalColumn(kind, random, rows.length);
    const wider = rows.map((row, line) => [...row, values[line] ?? ""]);
    return found([...HEADERS, header], wider).length > 0 ? [] : [header];
  }).flat();
  expect(missed.length, missed.join(", ")).toBeLessThanOrEqual(4);
});
