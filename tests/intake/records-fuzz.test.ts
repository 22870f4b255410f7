import fc from "fast-check";
import { expect, test } from "vitest";
import { createRecords } from "#app/intake/records.ts";

const numRuns = Number(process.env.FUZZ_RUNS ?? 2_000);
const bits = fc.constantFrom(";", ";", "\n", "\n", "\r\n", "\r", '"', '"', '""', "a", " ");

function outcome(text: string, step: number) {
  const seen: unknown[] = [];
  const reader = createRecords({ separator: ";", quote: '"' }, (...record) => seen.push(record));
  for (let at = 0; at < text.length; at += step) reader.push(text.slice(at, at + step));
  return { broken: reader.finish(), seen };
}

test("records do not depend on the pieces a text comes in", () => {
  const property = fc.property(
    fc.array(bits, { maxLength: 40 }),
    fc.integer({ min: 1, max: 9 }),
    (parts, step) => {
      const text = parts.join("");
      expect(outcome(text, step)).toEqual(outcome(text, text.length + 1));
    },
  );
  fc.assert(property, { numRuns });
});
