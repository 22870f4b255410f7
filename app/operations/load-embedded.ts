import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Connection } from "#db/connection.ts";
import { nomenclatures } from "#db/queries/nomenclatures.ts";
import { type NomenclatureLists, saveNomenclature } from "#db/queries/nomenclatures-write.ts";
import { hasReferenceShares } from "#db/queries/reference-shares.ts";
import type { NomenclatureName, NomenclatureTable } from "#db/schema/nomenclatures.ts";
import { computeReferenceShares } from "./compute-reference-shares.ts";
import { communeLists } from "./load-embedded-communes.ts";
import { EXTRACT_COMMUNES, EXTRACT_VINTAGES, EXTRACT_ZONES } from "./load-embedded-extract.ts";

const COMMUNES_FILE = "@etalab/decoupage-administratif/data/communes.json";

/** Geography of the embedded communes: COG of 2026, populations of 2023. */
const COMMUNES_VINTAGE = "2026";

const SOURCE = "embedded";

/**
 * Writes what comes with the application: all communes, and the extract of density, zones and districts. Does nothing the second
 * time; returns what it wrote.
 */
export async function loadEmbedded(connection: Connection): Promise<NomenclatureTable[]> {
  const { db } = connection;
  const known = await nomenclatures(db);
  const written: NomenclatureTable[] = [];
  for (const base of [embeddedCommunes(), ...extractBases()]) {
    const { name, sha256 } = base;
    if (known.some((row) => row.name === name && row.sha256 === sha256)) continue;

    written.push(await write(db, base));
  }
  if (!(await hasReferenceShares(db))) await computeReferenceShares(connection);
  return written;
}

async function write(db: Connection["db"], { lists, ...base }: Base): Promise<NomenclatureTable> {
  const tables = lists();
  const heading = {
    ...base,
    rows: Object.values(tables)[0]?.length ?? 0,
    source: SOURCE,
    loadedAt: new Date().toISOString(),
  };
  return saveNomenclature(db, heading, tables);
}

type Base = {
  readonly name: NomenclatureName;
  readonly vintage: string;
  readonly sha256: string;
  readonly extract: 0 | 1;
  readonly lists: () => NomenclatureLists;
};

function embeddedCommunes(): Base {
  const bytes = readFileSync(createRequire(import.meta.url).resolve(COMMUNES_FILE));
  return {
    name: "communes",
    vintage: COMMUNES_VINTAGE,
    sha256: sha256(bytes),
    extract: 0,
    lists: () => communeLists(bytes),
  };
}

/** The extract as three nomenclatures. What it says of a list is its first table. */
function extractBases(): Base[] {
  const rows = extractRows();
  const base = (name: keyof typeof EXTRACT_VINTAGES, lists: NomenclatureLists): Base => ({
    name,
    vintage: EXTRACT_VINTAGES[name],
    sha256: sha256(EXTRACT_COMMUNES + EXTRACT_ZONES),
    extract: 1,
    lists: () => lists,
  });
  return [
    base("density", {
      communeDensity: rows.map(({ commune, density }) => ({ commune, density, population: null })),
    }),
    base("employmentZones", {
      communeZone: rows.map(({ commune, zone }) => ({ commune, zone })),
      employmentZone: EXTRACT_ZONES.split(/[|\n]/)
        .map((text) => text.trim())
        .filter(Boolean)
        .map((text) => ({ code: text.slice(0, 4), name: text.slice(5) })),
    }),
    base("priorityDistricts", { priorityDistrict: extractDistricts(rows) }),
  ];
}

export type ExtractRow = {
  readonly commune: string;
  readonly density: number;
  readonly zone: string;
  readonly districts: readonly string[];
};

/** The facts typed in the extract, one row a commune. */
export function extractRows(): ExtractRow[] {
  const lines = EXTRACT_COMMUNES.split("\n").filter((line) => /^\w/.test(line));
  return lines.map((line) => {
    const [commune = "", density, zone = "", ...districts] = line.split(" ");
    return { commune, density: Number(density), zone, districts };
  });
}

function extractDistricts(rows: readonly ExtractRow[]) {
  const communes = new Map<string, string[]>();
  for (const { commune, districts } of rows) {
    for (const code of districts) communes.set(code, [...(communes.get(code) ?? []), commune]);
  }
  return [...communes].map(([code, hosts]) => ({
    code,
    name: code,
    communes: hosts.join(","),
    contour: null,
    population: null,
  }));
}

function sha256(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}
