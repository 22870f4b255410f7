import fc from "fast-check";
import { expect, test } from "vitest";
import { CHANNELS, CONTRACTS, GENDERS } from "#app/domain/hiring/hire.ts";
import { hireIndicators } from "#app/domain/indicators/index.ts";
import { measure } from "#app/domain/indicators/measure.ts";
import { decodeHire, encodeStored } from "#app/operations/import/coded-hire.ts";
import { createTextKeys } from "#app/operations/import/hire-batch.ts";
import { measureHires } from "#app/operations/measure-hires.ts";
import { hiresOfImport, type StoredHire } from "#db/queries/hires.ts";
import { loadTerritory } from "#db/queries/nomenclatures.ts";
import { type FreshDatabase, freshDatabase } from "#tests/support/databases.ts";
import { companyWithSites, deposit, SIREN } from "#tests/support/file-deposits.ts";

const HEADERS =
  "mois_embauche;site;commune_residence;classe_densite;sexe;type_contrat;duree_cdd_mois;diplome_exige;mrs;pmsmp_jours;test_pratique;entretien_structure;niveau_diplome;niveau_usuel;canal;present_6_mois";

const yesNo = fc.constantFrom("oui", "non", "");
const line = fc
  .tuple(
    fc.constantFrom("2024-11", "2025-01"),
    fc.constantFrom("A", "B"),
    fc.constantFrom("35238", ""),
    fc.constantFrom("1", "5", "7", ""),
    fc.constantFrom(...GENDERS, ""),
    fc.constantFrom(...CONTRACTS),
    fc.constantFrom("", "3", "6", "12"),
    fc.constantFrom("aucun", "exige", "reglemente", ""),
    yesNo,
    fc.constantFrom("", "0", "1", "5"),
    fc.constantFrom("non", "oui", "note", ""),
    fc.constantFrom("non", "oui", "grille", ""),
    fc.constantFrom("", "3", "5"),
    fc.constantFrom("", "4", "8"),
    fc.constantFrom(...CHANNELS, ""),
    yesNo,
  )
  .map((cells) => cells.join(";"));

test("stored measures are what a naive count over the stored hires gives, measured again or not", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 60 }), async (lines) => {
      await using db = await freshDatabase("sqlite");
      await companyWithSites(db);
      const text = [HEADERS, ...lines, ""].join("\n");
      expect(await deposit(db, { text })).toMatchObject({ accepted: lines.length });

      const naive = await naiveMeasures(db);
      expect(await storedMeasures(db)).toEqual(naive);
      expect(await measureHires(db, SIREN, await loadTerritory(db.db))).toEqual({
        imports: 2,
        hires: lines.length,
        changed: 0,
      });
      expect(await storedMeasures(db)).toEqual(naive);
    }),
    { numRuns: 20 },
  );
});

async function storedMeasures({ db }: FreshDatabase): Promise<string[]> {
  const rows = await db.selectFrom("measure").selectAll().execute();
  return rows.map(toText).sort();
}

async function naiveMeasures({ db }: FreshDatabase): Promise<string[]> {
  const deposit = await db
    .selectFrom("import")
    .where("kind", "=", "hires")
    .select(["id", "companyId", "asOfMonth"])
    .executeTakeFirstOrThrow();
  const keys = createTextKeys();
  const stored: StoredHire[] = [];
  for await (const page of hiresOfImport(db, { ...deposit, importId: deposit.id }))
    stored.push(...page);
  const cells = new Set(stored.map(({ siteId, month }) => `${siteId} ${month}`));
  return [...cells]
    .flatMap((cell) => {
      const [siteId = 0, month = 0] = cell.split(" ").map(Number);
      const hires = stored
        .filter((hire) => hire.siteId === siteId && hire.month === month)
        .map((hire) => decodeHire(encodeStored(hire, keys.keyOf), 0, deposit.asOfMonth, []));
      return hireIndicators
        .map((indicator) => ({
          indicator: indicator.number,
          month,
          siteId,
          ...measure(indicator, hires),
        }))
        .filter(({ denominator, unknown }) => denominator + unknown > 0)
        .map(toText);
    })
    .sort();
}

type Row = Record<
  "indicator" | "month" | "siteId" | "numerator" | "denominator" | "unknown",
  number
>;

function toText({ indicator, month, siteId, numerator, denominator, unknown }: Row): string {
  return [indicator, month, siteId, numerator, denominator, unknown].join(" ");
}
