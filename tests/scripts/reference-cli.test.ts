import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readPlaces } from "#scripts/cli/territory-file.ts";

const folder = mkdtempSync(join(tmpdir(), "ancrage-cli-"));
const places = join(folder, "places.csv");

beforeAll(() => {
  writeFileSync(
    places,
    "commune;qpv;latitude;longitude;month\n1340;;;;2025-03\n75118;QN07511M;;;2025-03-14\n01001;;;;\n",
  );
});

afterAll(() => rmSync(folder, { recursive: true }));

test("migrating alone gives what is embedded, and places are asked of it", async () => {
  const migrated = await cli("migrate", "--json");
  expect(JSON.parse(migrated.stdout).migrations.length).toBeGreaterThan(0);

  const status = JSON.parse((await cli("reference", "status", "--json")).stdout);
  expect(status).toContainEqual({
    nomenclature: "communes",
    vintage: "2026",
    rows: 35_014,
    sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    loadedAt: expect.any(String),
    extract: false,
  });

  const answers = JSON.parse((await cli("territory", places, "--json")).stdout);
  expect(answers).toMatchObject([
    { commune: "01015", department: "01", region: "84" },
    { commune: "75056", priorityDistrict: { verdict: "yes", code: "QN07511M" } },
    { commune: "01001", rural: { verdict: "unavailable" }, employmentZone: null },
  ]);
}, 120_000);

test("a file of places: decimal commas, a bad month and a bad number are said with their line", () => {
  const text = "latitude;longitude;month\n48,88699;2,35313;\n;;mars 2025\n148,1;2;\n";

  const { places: read, reasons } = readPlaces(new TextEncoder().encode(text), 202_511);

  expect(read[0]).toEqual({
    line: 2,
    place: {
      commune: null,
      qpv: null,
      density: null,
      latitude: 48.88699,
      longitude: 2.35313,
      month: 202_511,
    },
  });
  expect(reasons).toEqual([
    "line 3: month “mars 2025” cannot be read",
    "line 4: latitude “148,1” cannot be read",
  ]);
});

test("a file without any of our columns is refused", () => {
  expect(readPlaces(new TextEncoder().encode("ville\nParis\n"), 202_511).reasons).toHaveLength(1);
});

function cli(...words: string[]): Promise<{ code: number; stdout: string }> {
  const env = { ...process.env, DATABASE_URL: join(folder, "cli.db") };
  return new Promise((resolve) => {
    execFile("npx", ["tsx", "scripts/cli.ts", ...words], { env }, (error, stdout) =>
      resolve({ code: error ? Number(error.code) : 0, stdout }),
    );
  });
}
