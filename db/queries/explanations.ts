import type { ExpressionBuilder } from "kysely";
import type { Period } from "#app/domain/hiring/period.ts";
import type { RecordedHire } from "#app/domain/indicators/indicator.ts";
import type { Db, Schema } from "../schema.ts";
import { recordedHire } from "./explanations-line.ts";

const PAGE = 5_000;

export type HiresRequest = Period & {
  /** Only this site's hires; null for all. */
  readonly site: string | null;
};

/** The hires of a company that count over a period, page after page: memory does not grow with them. */
export async function* countedHires(
  db: Db,
  siren: string,
  request: HiresRequest,
): AsyncGenerator<readonly RecordedHire[]> {
  for (const { companyId, importId, asOfMonth } of await countedImports(db, siren, request)) {
    let line = -1;
    for (;;) {
      const rows = await hirePage(db, { companyId, importId, after: line, ...request });
      yield rows.map((row) => recordedHire(row, asOfMonth));
      if (rows.length < PAGE) break;
      line = rows.at(-1)?.line ?? line;
    }
  }
}

/** The imports behind the hires that count over a period, with the vintages they were located by (JSON). */
export async function countedImports(db: Db, siren: string, { from, to }: Period) {
  return db
    .selectFrom("company")
    .innerJoin("import", "import.companyId", "company.id")
    .where("company.siren", "=", siren)
    .where("import.kind", "=", "hires")
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom("coverage")
          .whereRef("coverage.companyId", "=", "import.companyId")
          .whereRef("coverage.importId", "=", "import.id")
          .where("coverage.active", "=", 1)
          .where("coverage.month", ">=", from)
          .where("coverage.month", "<=", to)
          .select("coverage.importId"),
      ),
    )
    .orderBy("import.id")
    .select(["import.companyId", "import.id as importId", "import.publicId", "import.asOfMonth"])
    .select(["import.sha256", "import.vintages"])
    .execute();
}

/** The files of sites that describe the company's sites today. */
export async function siteImports(db: Db, siren: string) {
  return db
    .selectFrom("company")
    .innerJoin("import", "import.companyId", "company.id")
    .where("company.siren", "=", siren)
    .where("import.kind", "=", "sites")
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom("siteLine")
          .whereRef("siteLine.companyId", "=", "import.companyId")
          .whereRef("siteLine.importId", "=", "import.id")
          .where("siteLine.active", "=", 1)
          .select("siteLine.importId"),
      ),
    )
    .orderBy("import.id")
    .select(["import.publicId", "import.asOfMonth", "import.sha256", "import.vintages"])
    .execute();
}

type PageRequest = HiresRequest & {
  readonly companyId: number;
  readonly importId: number;
  /** The last line of the page before. */
  readonly after: number;
};

function hirePage(db: Db, { companyId, importId, after, from, to, site }: PageRequest) {
  const page = db
    .selectFrom("hire")
    .innerJoin("coverage", (join) =>
      join
        .onRef("coverage.companyId", "=", "hire.companyId")
        .onRef("coverage.siteId", "=", "hire.siteId")
        .onRef("coverage.month", "=", "hire.month")
        .onRef("coverage.importId", "=", "hire.importId"),
    )
    .where("hire.companyId", "=", companyId)
    .where("hire.importId", "=", importId)
    .where("hire.line", ">", after)
    .where("hire.month", ">=", from)
    .where("hire.month", "<=", to)
    .where("coverage.active", "=", 1)
    .orderBy("hire.line")
    .limit(PAGE)
    .selectAll("hire");
  return (site === null ? page : page.where(ofSite(site))).execute();
}

function ofSite(code: string) {
  return ({ exists, selectFrom }: ExpressionBuilder<Schema, "hire">) =>
    exists(
      selectFrom("site")
        .whereRef("site.companyId", "=", "hire.companyId")
        .whereRef("site.id", "=", "hire.siteId")
        .where("site.code", "=", code)
        .select("site.id"),
    );
}
