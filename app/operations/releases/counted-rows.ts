import { partOf } from "#app/domain/benchmark/cell.ts";
import { sizeBand } from "#app/domain/benchmark/dimensions.ts";
import { releasedIndicators } from "#app/domain/benchmark/released-indicators.ts";
import { nafDivision, nafSection } from "#app/domain/employer/naf.ts";
import { parseQuarter } from "#app/domain/hiring/month.ts";
import { hiresByPlace, type ReleaseMember, sharesByPlace } from "#db/queries/release-panel.ts";
import type { Db } from "#db/schema.ts";
import type { SnapshotRow } from "./snapshot.ts";

/** The counts of a quarter by member and place, in order; those that no cell can hold are only counted. */
export async function countedRows(
  db: Db,
  period: string,
  members: readonly ReleaseMember[],
): Promise<{ readonly rows: readonly SnapshotRow[]; readonly leftOut: number }> {
  const quarter = parseQuarter(period);
  if (!quarter) throw new RangeError(`${period} is not a quarter`);

  const rowOf = rowFinder(members);
  let leftOut = 0;
  for (const { companyId, hires, ...site } of await hiresByPlace(db, quarter)) {
    const row = rowOf.find(companyId, site);
    if (row) row.hires += hires;
    else leftOut += hires;
  }
  const columns = new Map(releasedIndicators.map(({ number }, index) => [number, 2 * index]));
  for (const share of await sharesByPlace(db, quarter, [...columns.keys()])) {
    const row = rowOf.find(share.companyId, share);
    const column = columns.get(share.indicator);
    if (!row || column === undefined) continue;
    row.counts[column] = (row.counts[column] ?? 0) + share.numerator;
    row.counts[column + 1] = (row.counts[column + 1] ?? 0) + share.denominator;
  }
  return { rows: inOrder(rowOf.rows()), leftOut };
}

type Row = {
  readonly member: number;
  readonly place: readonly [sector: string, size: string, geography: string];
  hires: number;
  readonly counts: number[];
};

type SitePlace = { readonly region: string | null; readonly department: string | null };

/** The row of a member at a place, made when first asked for; null when the place is not one of a plan. */
function rowFinder(members: readonly ReleaseMember[]) {
  const companies = new Map(members.map((member) => [member.id, companyParts(member)]));
  const rows = new Map<string, Row>();

  function find(member: number, { region, department }: SitePlace): Row | null {
    const company = companies.get(member);
    if (!company || region === null || department === null) return null;

    const place = [...company, partOf("geography", [region, department])] as const;
    const key = `${member} ${place.join(" ")}`;
    const counts = () => releasedIndicators.flatMap(() => [0, 0]);
    const row = rows.get(key) ?? { member, place, hires: 0, counts: counts() };
    rows.set(key, row);
    return row;
  }
  return { find, rows: () => [...rows.values()] };
}

/** Sector and size of a company; null when it lacks one: it stays out of releases. */
function companyParts({ naf, headcountBand }: ReleaseMember): readonly [string, string] | null {
  const [section, division, size] = [nafSection(naf), nafDivision(naf), sizeBand(headcountBand)];
  if (section === null || division === null || size === null) return null;
  return [partOf("sector", [section, division]), partOf("size", [size])];
}

/** By member, then by place: the same counts give the same text. */
function inOrder(rows: readonly Row[]): readonly SnapshotRow[] {
  return rows
    .map(({ member, place, hires, counts }) => ({
      text: place.join(" "),
      row: [member, ...place, hires, ...counts] as const satisfies SnapshotRow,
    }))
    .toSorted((a, b) => a.row[0] - b.row[0] || (a.text < b.text ? -1 : 1))
    .map(({ row }) => row);
}
