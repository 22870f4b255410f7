import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { readSheetTables } from "#app/intake/reference/sheet-tables.ts";
import { readZip } from "#app/intake/reference/zip.ts";
import { workbook, workbookMembers } from "#tests/support/official-files.ts";

const all = () => true;

test("members wanted come whole", () => {
  const archive = zipSync({ "a.txt": strToU8("un"), "b/c.txt": strToU8("deux") });

  const members = readZip(archive, (name) => name.startsWith("b/"));

  expect([...members].map(([name, bytes]) => [name, new TextDecoder().decode(bytes)])).toEqual([
    ["b/c.txt", "deux"],
  ]);
});

test.each(["../evil.txt", "a/../../evil.txt", "/etc/passwd", "C:\\evil.txt", "a\\..\\evil.txt"])(
  "a member called %s is refused",
  (name) => {
    expect(() => readZip(zipSync({ [name]: strToU8("x") }), all)).toThrow("climbs out");
  },
);

const LIMITS = { members: 3, bytes: 2 * 1024 * 1024 };

test("an archive that swells is stopped, whatever size it declares", () => {
  const full = zipSync({ "bomb.xml": [new Uint8Array(LIMITS.bytes), { level: 9 }] });
  const over = zipSync({ "bomb.xml": [new Uint8Array(LIMITS.bytes + 1), { level: 9 }] });
  expect(over.length).toBeLessThan(10_000);
  // The size it declares, in its own header and in the directory, becomes one byte.
  const liar = Buffer.from(over);
  liar.writeUInt32LE(1, 22);
  liar.writeUInt32LE(1, liar.lastIndexOf("PK\u0001\u0002", undefined, "latin1") + 24);

  expect(readZip(full, all, LIMITS).get("bomb.xml")).toHaveLength(LIMITS.bytes);
  expect(() => readZip(over, all, LIMITS)).toThrow("too big once unpacked");
  expect(() => readZip(liar, all, LIMITS)).toThrow("too big once unpacked");
});

test("too many members are refused", () => {
  const archive = (count: number) =>
    zipSync(
      Object.fromEntries(
        Array.from({ length: count }, (_, place) => [`${place}.txt`, strToU8("x")]),
      ),
    );

  expect(readZip(archive(LIMITS.members), all, LIMITS).size).toBe(LIMITS.members);
  expect(() => readZip(archive(LIMITS.members + 1), all, LIMITS)).toThrow("too many members");
});

test.each([0.3, 0.6, 0.95])("an archive cut at %d of its length is refused", (part) => {
  const noise = Uint8Array.from({ length: 100_000 }, (_, place) => (place * place * 31) % 251);
  const archive = zipSync({ "a.bin": noise, "b.bin": noise });

  expect(() => readZip(archive.subarray(0, archive.length * part), all)).toThrow(
    "damaged or truncated",
  );
});

test("what is no archive is refused", () => {
  expect(() => readZip(strToU8("CODGEO;DENS\n"), all)).toThrow("damaged or truncated");
});

test("a workbook that declares entities is refused before it is read", async () => {
  const members = workbookMembers([["CODGEO", "DENS"]]);
  const sheet = new TextDecoder().decode(members["xl/worksheets/sheet1.xml"]);
  const doctype = `<!DOCTYPE x [<!ENTITY y SYSTEM "file:///etc/passwd">]>`;
  const hostile = zipSync({ ...members, "xl/worksheets/sheet1.xml": strToU8(doctype + sheet) });

  await expect(readSheetTables(hostile)).rejects.toThrow("document type");
});

test("a truncated workbook is refused", async () => {
  const whole = workbook([
    ["CODGEO", "DENS"],
    ["01001", 6],
  ]);

  await expect(readSheetTables(whole.subarray(0, whole.length / 2))).rejects.toThrow(
    "damaged or truncated",
  );
});
