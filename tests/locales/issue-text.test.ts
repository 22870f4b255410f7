import { expect, test } from "vitest";
import type { Issue } from "#app/intake/issue.ts";
import { expectedText, issueText } from "#app/locales/issue-text.ts";

const issue: Issue = {
  problem: "notADate",
  severity: "toFix",
  line: 42,
  column: "Date d'embauche",
  value: "31/02/2025",
  expected: "dayMonthYear",
};

const plainSpaces = (text: string) => text.replaceAll("\u00a0", " ");

test("an issue says where, what and what was expected", () => {
  expect(plainSpaces(issueText(issue, "fr"))).toBe(
    "Ligne 42, colonne « Date d'embauche » : « 31/02/2025 » n’est pas une date. Attendu : JJ/MM/AAAA.",
  );
  expect(issueText(issue, "en")).toBe(
    "Line 42, column “Date d'embauche”: “31/02/2025” is not a date. Expected: DD/MM/YYYY.",
  );
});

test("an issue of the whole file is a sentence of its own", () => {
  const whole = { ...issue, problem: "emptyFile", line: null, column: null, value: null };
  expect(issueText(whole, "en")).toBe(
    "The file is empty. Upload the export that holds your lines.",
  );
});

test("what a cell holds is shown as it is", () => {
  const hostile = { ...issue, value: "{{line}} $& <b>" };
  expect(issueText(hostile, "en")).toContain("“{{line}} $& <b>” is not a date");
});

test("a value expected as such is given as such", () => {
  expect(expectedText({ ...issue, expected: "75113" }, "fr")).toBe("75113");
  expect(expectedText({ ...issue, expected: "constructor" }, "fr")).toBe("constructor");
});

test("a value that cannot be read says what becomes of its line", () => {
  const unknown = { ...issue, problem: "unknownWording", value: "VACATION", expected: "CDI, CDD" };
  expect(issueText(unknown, "en")).toContain("the line is rejected");
  expect(issueText({ ...unknown, severity: "toCheck" }, "en")).toContain("not provided");
});
