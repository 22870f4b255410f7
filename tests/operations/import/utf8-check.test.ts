import { isUtf8 } from "node:buffer";
import fc from "fast-check";
import { expect, test } from "vitest";
import { createUtf8Check } from "#app/operations/import/utf8-check.ts";

function checked(bytes: Uint8Array, cuts: readonly number[]): boolean {
  const check = createUtf8Check();
  const ends = [...cuts.map((cut) => cut % (bytes.length + 1)), bytes.length].sort((a, b) => a - b);
  let from = 0;
  for (const end of ends) {
    check.see(bytes.subarray(from, end));
    from = end;
  }
  return check.finish();
}

test("a text is UTF-8 wherever it is cut", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.array(fc.nat()), (text, cuts) => {
      expect(checked(Buffer.from(text), cuts)).toBe(true);
    }),
  );
});

test("bytes are judged as they are in one piece", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 12 }), fc.array(fc.nat()), (bytes, cuts) => {
      expect(checked(bytes, cuts)).toBe(isUtf8(bytes));
    }),
    { numRuns: 2_000 },
  );
});
