import type { Month } from "#app/domain/hiring/month.ts";
import { type Place, type Territory, VERDICTS } from "#app/domain/territory/place.ts";
import { communeCode, isZoneKey } from "#db/queries/commune-key.ts";
import { hiresOfImport, type StoredHire, type VerdictChange } from "#db/queries/hires.ts";
import type { ImportKey } from "#db/queries/imports.ts";
import type { Db } from "#db/schema.ts";
import { decodeHire, encodeStored } from "./coded-hire.ts";
import { createTextKeys } from "./hire-batch.ts";
import { createTally, type Tally } from "./tally.ts";

type Remeasured = {
  readonly tally: Tally;
  readonly changes: readonly VerdictChange[];
  readonly hires: number;
};

/** Reads the stored hires of an import and says what a territory makes of them, under other months if asked; changes nothing. */
export async function remeasure(
  db: Db,
  key: ImportKey,
  asOf: Month,
  territory: Territory,
  monthOf: (siteId: number, month: Month) => Month = (_, month) => month,
): Promise<Remeasured> {
  const tally = createTally();
  const texts = createTextKeys();
  const known: string[] = [];
  const changes: VerdictChange[] = [];
  let hires = 0;
  for await (const page of hiresOfImport(db, key)) {
    for (const kept of page) {
      const stored = { ...kept, month: monthOf(kept.siteId, kept.month) };
      const verdicts = verdictsOf(territory, stored);
      if (differs(stored, verdicts)) changes.push({ line: stored.line, ...verdicts });
      const codes = encodeStored({ ...stored, ...verdicts }, texts.keyOf);
      known.push(...texts.takeNew());
      tally.add(stored.siteId, decodeHire(codes, 0, asOf, known));
    }
    hires += page.length;
  }
  return { tally, changes, hires };
}

type Verdicts = Pick<StoredHire, "priorityDistrict" | "rural">;

/** A residence coarsened to its zone cannot be located anew: it keeps what was decided with its commune. */
function verdictsOf(territory: Territory, hire: StoredHire): Verdicts {
  if (hire.commune !== null && isZoneKey(hire.commune)) return hire;
  const { priorityDistrict, rural } = territory.locate(residenceOf(hire));
  return {
    priorityDistrict: VERDICTS.indexOf(priorityDistrict.verdict),
    rural: VERDICTS.indexOf(rural.verdict),
  };
}

function residenceOf({ commune, qpv, densityGiven, month }: StoredHire): Place {
  return {
    commune: commune === null ? null : communeCode(commune),
    qpv,
    density: densityGiven,
    latitude: null,
    longitude: null,
    month,
  };
}

function differs(stored: Verdicts, { priorityDistrict, rural }: Verdicts): boolean {
  return stored.priorityDistrict !== priorityDistrict || stored.rural !== rural;
}
