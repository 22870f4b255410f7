import { describe, expect, test } from "vitest";
import { readCountedFile } from "#app/intake/reference/counted-file.ts";
import { type FileMapping, mappingSchema } from "#app/intake/reference/mapping.ts";
import type { CountedNomenclature } from "#app/intake/reference/official-list.ts";
import {
  districtCodes,
  districtFile,
  jobSeekersFile,
  labourForceFile,
  labourForceWorkbook,
} from "#tests/support/counted-files.ts";

const COMMUNE = { commune: "CODGEO", count: "P21_ACT1564" };
const DISTRICT = { district: "code_qp", commune: "insee_com", count: "effectif" };
const NO_HOSTS = new Map<string, readonly string[]>();

describe("people by commune", () => {
  test("the census in CSV: weighted counts are rounded, other columns left alone", async () => {
    const list = await read("communeLabourForce", labourForceFile(), { columns: COMMUNE });

    expect(list).toMatchObject({ nomenclature: "communeLabourForce", vintage: "2021" });
    expect(list.rows).toHaveLength(31_000);
    expect(list.rows[0]).toEqual({ commune: "01000", people: 1000 });
  });

  test("the same in a workbook, its header under titles", async () => {
    const list = await read("communeLabourForce", labourForceWorkbook(), {
      columns: COMMUNE,
      name: "base-cc-emploi-pop-active-2021.xlsx",
    });

    expect(list.rows.at(-1)).toEqual({ commune: "31999", people: 1000 });
  });

  test("a file with a line for each quarter and category: those asked, a masked count absent", async () => {
    const list = await read("communeJobSeekers", jobSeekersFile(), JOB_SEEKERS);

    expect(list.rows).toHaveLength(31_000);
    expect(list.rows.slice(0, 2)).toEqual([
      { commune: "01000", people: null },
      { commune: "01001", people: 120 },
    ]);
  });

  test("without the lines asked, or with lines asked that are not there, the file is refused", async () => {
    const { columns } = JOB_SEEKERS;
    const future = { Trimestre: "2031-T1" };

    await expect(read("communeJobSeekers", jobSeekersFile(), { columns })).rejects.toThrow(
      /code 01000 appears twice/,
    );
    await expect(
      read("communeJobSeekers", jobSeekersFile(), { columns, where: future }),
    ).rejects.toThrow(/no line where Trimestre = “2031-T1”/);
  });

  test.each([
    {
      why: "a missing column",
      bytes: labourForceFile(),
      columns: { commune: "CODGEO", count: "P22_ACT1564" },
      said: /column “P22_ACT1564” is missing; the closest row has: CODGEO, P21_POP1564/,
    },
    {
      why: "a column of another population",
      bytes: labourForceFile(),
      columns: { commune: "CODGEO", count: "P21_CHOM1564" },
      said: /3100000 people in all, between 25 and 38 million expected/,
    },
    {
      why: "one line that cannot be read",
      bytes: labourForceFile(1_000, ["Total;1;2;3"]),
      columns: COMMUNE,
      said: /row 31002: “Total” is not a commune code/,
    },
    {
      why: "a commune written twice",
      bytes: labourForceFile(1_000, ["01000;1;2;3"]),
      columns: COMMUNE,
      said: /code 01000 appears twice/,
    },
    {
      why: "a part of the country",
      bytes: labourForceFile().slice(0, 500_000),
      columns: COMMUNE,
      said: /communes, at least 30000 expected/,
    },
  ])("$why refuses the file, and says so", async ({ bytes, columns, said }) => {
    await expect(read("communeLabourForce", bytes, { columns })).rejects.toThrow(said);
  });
});

describe("people by district", () => {
  test("a district over several lines has all its communes; a masked count is an absence", async () => {
    const bytes = districtFile(1_500, { extra: ["QN00101M;93066;1500", "QN02A09M;2A004;NA"] });

    const { rows } = await read("districtLabourForce", bytes, { columns: DISTRICT });

    expect(rows[0]).toEqual({ code: "QN00101M", communes: ["75118", "93066"], people: 1500 });
    expect(rows.at(-1)).toEqual({ code: "QN02A09M", communes: ["2A004"], people: null });
  });

  test("communes that the file does not say are those of the list loaded; without them it is refused", async () => {
    const { commune: _, ...columns } = DISTRICT;
    const hosts = new Map(districtCodes().map((code) => [code, ["93066"]]));

    const { rows } = await read("districtJobSeekers", districtFile(400), { columns, hosts });

    expect(rows[0]).toEqual({ code: "QN00101M", communes: ["93066"], people: 400 });
    await expect(read("districtJobSeekers", districtFile(400), { columns })).rejects.toThrow(
      /row 2: QN00101M has no commune here, nor in a list of districts that is loaded/,
    );
  });

  test.each([
    { line: "QP075001;75118;1500", said: /row 1364: QP075001 is a district of the 2015 list.*QN…/ },
    { line: "Goutte d'Or;75118;1500", said: /row 1364: “Goutte d'Or” is not.*column/ },
    { line: "QN00101M;75118;1501", said: /QN00101M has two counts, 1500 and 1501/ },
  ])("$line refuses the file", async ({ line, said }) => {
    const bytes = districtFile(1_500, { extra: [line] });
    await expect(read("districtLabourForce", bytes, { columns: DISTRICT })).rejects.toThrow(said);
  });

  test("rates in the place of counts are refused", async () => {
    await expect(
      read("districtLabourForce", districtFile(48.8), { columns: DISTRICT }),
    ).rejects.toThrow(/people in all, between 1 and 3 million expected/);
  });
});

test("a mapping is checked: residents have a column of their own name, a district's commune may be absent", () => {
  const population = { district: "code_qp", commune: "insee_com", population: "pop" };
  expect(
    mappingSchema("districtPopulation").parse({ vintage: "2020", columns: population }),
  ).toEqual({
    nomenclature: "districtPopulation",
    vintage: "2020",
    columns: { district: "code_qp", commune: "insee_com", count: "pop" },
    where: {},
  });
  const bare = { vintage: "2025-T4", columns: { district: "QP", count: "DEFM" } };
  expect(mappingSchema("districtJobSeekers").parse(bare).columns.commune).toBeNull();
  expect(mappingSchema("communeJobSeekers").safeParse(bare).success).toBe(false);
  const undated = { ...bare, vintage: "T4" };
  expect(mappingSchema("districtJobSeekers").safeParse(undated).success).toBe(false);
});

const JOB_SEEKERS = {
  columns: { commune: "Code commune", count: "Demandeurs d’emploi" },
  where: { Trimestre: "2025-T4", Catégorie: "ABC" },
};

type Options = {
  readonly columns: Partial<FileMapping["columns"]> & { readonly count: string };
  readonly where?: Readonly<Record<string, string>>;
  readonly name?: string;
  readonly hosts?: ReadonlyMap<string, readonly string[]>;
};

function read(
  nomenclature: CountedNomenclature,
  bytes: Uint8Array,
  { columns, where = {}, name = "counts.csv", hosts = NO_HOSTS }: Options,
) {
  const mapping = mappingSchema(nomenclature).parse({ vintage: "2021", columns, where });
  return readCountedFile({ name, bytes }, mapping, hosts);
}
