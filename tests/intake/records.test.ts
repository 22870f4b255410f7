import { expect, test } from "vitest";
import { createRecords } from "#app/intake/records.ts";

type Seen = { cells: string[]; line: number; flaw: string | null };

function records(text: string, step = text.length) {
  const seen: Seen[] = [];
  const reader = createRecords({ separator: ";", quote: '"' }, (cells, line, flaw) => {
    seen.push({ cells, line, flaw });
  });
  for (let at = 0; at < text.length; at += step) reader.push(text.slice(at, at + step));
  return { broken: reader.finish(), seen };
}

const lines = (text: string, step?: number) => records(text, step).seen.map(({ line }) => line);

test.each(["\n", "\r\n", "\r"])("lines ended by %j are counted as an editor does", (end) => {
  const text = ["a;b", '"c\nd";e', "f;g", ""].join(end);
  expect(lines(text)).toEqual([1, 2, 4]);
  expect(lines(text, 1)).toEqual([1, 2, 4]);
});

test("blank lines are records too, and a file may end without a line end", () => {
  expect(records("a;b\n\nc;d").seen).toEqual([
    { cells: ["a", "b"], line: 1, flaw: null },
    { cells: [""], line: 2, flaw: null },
    { cells: ["c", "d"], line: 3, flaw: "noLineEnd" },
  ]);
});

test("a stray quote costs its own line and no other", () => {
  const { seen, broken } = records('a;"b"x;c\nd;e;f\n"g";h;i\n');

  expect(broken).toBeNull();
  expect(seen.map(({ line, flaw }) => [line, flaw])).toEqual([
    [1, "malformedQuote"],
    [2, null],
    [3, null],
  ]);
});

test("a quote that never closes is named by the line where it opens", () => {
  expect(records('a;b\nc;"d\ne;f\n').broken).toEqual({ problem: "unclosedQuote", line: 2 });
});

test("a quote or a line without end stops the reading before it takes the memory", () => {
  const long = "x".repeat(1_200_000);
  expect(records(`a\n"${long}`, 65_536).broken).toEqual({ problem: "unclosedQuote", line: 2 });
  expect(records(`a\n${long}`, 65_536).broken).toEqual({ problem: "endlessLine", line: 2 });
});

test("lines that stand whole between quotes are unwrapped", () => {
  const seen: string[][] = [];
  const shape = { separator: ";", quote: '"', wrappedLines: true };
  const reader = createRecords(shape, (cells) => seen.push(cells));
  reader.push('"a;b"\n"c;""d;e"""\n');
  reader.finish();

  expect(seen).toEqual([
    ["a", "b"],
    ["c", "d;e"],
  ]);
});
