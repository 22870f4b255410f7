import { z } from "zod";
import { COMMUNE_COUNTS, type CountedNomenclature, DISTRICT_COUNTS } from "./official-list.ts";

/** What a file counts, and which of its columns say what: the headers of such files vary from one edition to the next. */
export type FileMapping = {
  readonly nomenclature: CountedNomenclature;
  /** When its people were counted: "2022", "2025-T4". */
  readonly vintage: string;
  readonly columns: {
    /** Null for a file by commune. */
    readonly district: string | null;
    /** Null where a file by district does not say the communes: those of the list of districts loaded are taken. */
    readonly commune: string | null;
    readonly count: string;
  };
  /** Column → what it must hold for a line to be read: a file of several years, ages or categories has a line for each. */
  readonly where: Readonly<Record<string, string>>;
};

const header = z.string().trim().min(1);
const vintage = z.string().regex(/^20\d{2}/, "a vintage begins with its year, as 2022 or 2025-T4");
const districtColumns = { district: header, commune: header.nullable().default(null) };

/** Residents have a column of their own name; others are a count. */
const COLUMNS = {
  districtPopulation: z
    .strictObject({ ...districtColumns, population: header })
    .transform(({ population, ...rest }) => ({ ...rest, count: population })),
  district: z.strictObject({ ...districtColumns, count: header }),
  commune: z
    .strictObject({ commune: header, count: header })
    .transform((columns) => ({ district: null, ...columns })),
};

/** The shape of a mapping: `{ vintage, columns: { district, commune?, count }, where? }`, without a district for a file by commune. */
export function mappingSchema(nomenclature: CountedNomenclature) {
  const where = z.record(header, z.string().trim()).default({});
  return z
    .strictObject({ vintage, columns: columnsOf(nomenclature), where })
    .transform((mapping): FileMapping => ({ nomenclature, ...mapping }));
}

function columnsOf(nomenclature: CountedNomenclature) {
  if (nomenclature === "districtPopulation") return COLUMNS.districtPopulation;
  return isCountedByCommune(nomenclature) ? COLUMNS.commune : COLUMNS.district;
}

export function isCountedByCommune(
  nomenclature: CountedNomenclature,
): nomenclature is (typeof COMMUNE_COUNTS)[number] {
  return COMMUNE_COUNTS.some((name) => name === nomenclature);
}

/** Every file whose columns are mapped. */
export const MAPPED_NOMENCLATURES = [...DISTRICT_COUNTS, ...COMMUNE_COUNTS] as const;
