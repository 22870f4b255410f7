import { expect, test } from "vitest";
import { type CorpusFile, corpus } from "#scripts/corpus/corpus.ts";
import { type Came, headersRecognised, outcomeOf, wordingsRecognised } from "./outcome.ts";

const files = corpus();

test("the corpus is large, and half of its tables are in words that our tables do not know", () => {
  expect(files.length).toBeGreaterThanOrEqual(400);
  const tables = files.filter(({ half }) => half !== null);
  const independent = tables.filter(({ half }) => half === "independent");
  expect(independent.length).toBeGreaterThanOrEqual(tables.length / 2);
  expect(new Set(files.map(({ name }) => name)).size).toBe(files.length);
});

test("every file has its one outcome, and none of its lines is lost", { timeout: 240_000 }, () => {
  const wrong = files.flatMap((file) => {
    const told = differences(file, outcomeOf(file));
    return told.length > 0 ? [`${file.name}: ${told.join("; ")}`] : [];
  });
  expect(wrong.length, wrong.join("\n")).toBe(0);
  console.log(`corpus: ${files.length} files, ${wrong.length} without their outcome`);
});

test.each(["ours", "independent"] as const)(
  "headers of the half %s are recognised as far as printed",
  (half) => {
    const told = files.filter((file) => file.half === half).map(headersRecognised);
    const share = shareOf(told);
    const wrong = told.flatMap((one) => one.wrong);
    console.log(
      `corpus: ${half}, ${(100 * share).toFixed(1)} % of headers recognised without help, ${wrong.length} wrongly`,
    );
    expect(share).toBeGreaterThan(half === "ours" ? 0.97 : 0.7);
    expect(wrong).toEqual([]);
  },
);

test("wordings of contracts that our tables do not hold are recognised as far as printed", () => {
  const share = shareOf(files.filter(({ values }) => values.type_contrat).map(wordingsRecognised));
  console.log(
    `corpus: independent, ${(100 * share).toFixed(1)} % of contracts recognised without help`,
  );
  expect(share).toBeGreaterThan(0.4);
});

function shareOf(counts: readonly { right: number; of: number }[]): number {
  const sum = (part: "right" | "of") => counts.reduce((total, count) => total + count[part], 0);
  return sum("right") / sum("of");
}

/** What is not as the manifest says; the conservation law is part of every outcome. */
function differences({ expected }: CorpusFile, came: Came): string[] {
  const { counts, given } = came;
  const lost =
    counts !== null &&
    came.outcome !== "refused" &&
    (counts.read !== counts.accepted + counts.rejected + counts.ignored ||
      counts.accepted !== given.rows ||
      counts.rejected !== given.rejected);
  const silent = lost ? [`lines lost: ${JSON.stringify({ counts, given })}`] : [];
  if (came.outcome !== expected.outcome) {
    return [
      ...silent,
      `${came.outcome} (${[...new Set([...came.problems, ...came.questions])].join(", ")}) instead of ${expected.outcome}`,
    ];
  }
  if (expected.outcome === "refused") {
    return came.problems.includes(expected.problem)
      ? silent
      : [...silent, `${came.problems} instead of ${expected.problem}`];
  }
  if (expected.outcome === "asked") {
    return came.questions.includes(expected.question)
      ? silent
      : [...silent, `${came.questions} instead of ${expected.question}`];
  }
  const { accepted, rejected, ignored, said = [] } = expected;
  const unsaid = said.filter((problem) => !came.problems.includes(problem));
  const same =
    counts?.accepted === accepted && counts.rejected === rejected && counts.ignored === ignored;
  return [
    ...silent,
    ...(same ? [] : [`${JSON.stringify(counts)} instead of ${accepted}/${rejected}/${ignored}`]),
    ...(unsaid.length > 0 ? [`nothing said of ${unsaid} but ${[...new Set(came.problems)]}`] : []),
  ];
}
