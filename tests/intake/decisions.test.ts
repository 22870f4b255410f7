import { expect, test } from "vitest";
import { createRejectBalance } from "#app/intake/reject-balance.ts";
import { completePlan, type Mapping } from "#app/operations/import/complete-plan.ts";
import { fixture, readAll } from "./read-text.ts";

const HEADER = "mois_embauche;site;commune_residence;sexe;qpv";

function genders(...texts: string[]) {
  const lines = texts.map((text) => `2025-03;SIEGE;75113;${text};`);
  return readAll(`${HEADER}\n${lines.join("\n")}\n`);
}

function answered(file: Uint8Array | string, answers: Mapping) {
  return readAll(file, "hires", 1 << 20, (plan) => completePlan(plan, answers));
}

test("dates that may be read both ways are asked, and the answer reads them", () => {
  expect(readAll(fixture("dates-ambigues.csv")).decisions).toEqual([
    {
      question: "ambiguousDates",
      column: "Date d'embauche",
      choices: ["dayMonthYear", "monthDayYear"],
    },
  ]);
  const { rows, decisions } = answered(fixture("dates-ambigues.csv"), {
    dateFormats: { mois_embauche: "monthDayYear" },
  });
  expect(decisions).toEqual([]);
  expect(rows.map(({ month }) => month).slice(0, 2)).toEqual([202501, 202502]);
});

test("a numeric coding is never read silently, and the answer reads it", () => {
  const before = readAll(fixture("sexe-code.csv"));
  expect(before.decisions).toEqual([
    { question: "numericCoding", column: "sexe", choices: ["1=M 2=F", "1=F 2=M"] },
  ]);
  expect(before.rows.every(({ gender }) => gender === null)).toBe(true);

  const { rows, decisions } = answered(fixture("sexe-code.csv"), {
    values: { sexe: { 1: "M", 2: "F" } },
  });
  expect(decisions).toEqual([]);
  expect(rows.map(({ gender }) => gender).slice(0, 2)).toEqual(["F", "M"]);
});

test("codes with a zero and yes/no codes are asked too", () => {
  expect(genders("01", "02").decisions[0]?.choices).toEqual(["01=M 02=F", "01=F 02=M"]);
  const { decisions } = readAll(`${HEADER}\n2025-03;SIEGE;75113;F;1\n2025-03;SIEGE;75113;F;0\n`);
  expect(decisions).toMatchObject([{ column: "qpv", choices: ["0=non 1=oui"] }]);
});

test("M is Monsieur beside F or Mme, and is asked beside H alone", () => {
  expect(genders("F", "M").rows.map(({ gender }) => gender)).toEqual(["F", "M"]);
  expect(genders("H", "F", "Mme", "M").decisions).toEqual([]);
  expect(genders("M", "M").decisions).toEqual([]);
  expect(genders("H", "M").decisions).toEqual([
    { question: "numericCoding", column: "sexe", choices: ["M=F", "M=M"] },
  ]);
});

function balanceOf(
  groups: readonly (readonly [site: number, gender: string, accepted: number, rejected: number])[],
) {
  const balance = createRejectBalance();
  for (const [site, gender, accepted, rejected] of groups) {
    for (let i = 0; i < accepted; i += 1) balance.accepted(site, gender);
    for (let i = 0; i < rejected; i += 1) balance.rejected(site, gender);
  }
  return balance.biases();
}

test("rejects are too many above 5 %", () => {
  expect(balanceOf([[1, "F", 95, 5]])).toEqual([]);
  expect(balanceOf([[1, "F", 94, 6]])).toEqual(["tooMany"]);
});

test("rejects lean on a group rejected twice as often as the others, from 5 on", () => {
  expect(
    balanceOf([
      [1, "F", 990, 10],
      [2, "F", 980, 20],
    ]),
  ).toEqual(["site"]);
  expect(
    balanceOf([
      [1, "F", 990, 10],
      [2, "F", 981, 19],
    ]),
  ).toEqual([]);
  expect(
    balanceOf([
      [1, "F", 996, 4],
      [2, "F", 1000, 0],
    ]),
  ).toEqual([]);
  expect(
    balanceOf([
      [1, "F", 995, 5],
      [2, "F", 1000, 0],
    ]),
  ).toEqual(["site"]);
  expect(
    balanceOf([
      [1, "F", 490, 10],
      [1, "M", 495, 5],
    ]),
  ).toEqual(["gender"]);
});

test("a reason lets biased rejects pass", () => {
  const file = `${HEADER}\n2025-03;INCONNU;75113;F;\n2025-03;SIEGE;75113;F;\n`;
  const { decisions } = readAll(file);
  expect(decisions).toEqual([{ question: "biasedRejects", column: null, choices: [] }]);

  expect(answered(file, { rejectsReason: "vendu" }).decisions).toEqual([]);
});
