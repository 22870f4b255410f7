import type { Month } from "#app/domain/hiring/month.ts";
import type { Place } from "#app/domain/territory/place.ts";
import { type Cell, plain } from "./cell.ts";
import { cleanText } from "./clean-text.ts";
import { unwrapFormula } from "./excel-damage.ts";
import { type CodingsSeen, type LineReader, noteCoding, type ReadLine } from "./line-reader.ts";
import { type ColumnReader, memoColumn } from "./memo.ts";
import { type LineRemark, placeRemarks } from "./place-memo.ts";
import { mandatory, numberReader, optionalCell, qpvReader } from "./read-cell.ts";
import { communeReader, siretReader } from "./read-codes.ts";
import { dateReader } from "./read-dates.ts";
import type { ReadingContext, ReadingPlan, SiteRow } from "./reading.ts";
import { withoutRefused } from "./refused-repairs.ts";
import { type SiteField, siteColumns } from "./sites.ts";

type SiteReaders = ReturnType<typeof siteReaders>;

/** Reads the lines of a file of sites: a code stands once, and the commune must be a code. */
export function createSiteLines(
  plan: ReadingPlan,
  context: ReadingContext,
  codings: CodingsSeen,
): LineReader<SiteRow> {
  const readers = siteReaders(plan, codings);
  const columns = Object.entries(readers).filter(([, { index }]) => index >= 0);
  const seen = new Set<string>();

  function read(record: readonly string[], line: number): ReadLine<SiteRow> {
    const rank = columns.reduce((ranks, [, reader]) => ranks | reader.read(record).rank, 0);
    if (rank > 1) return { rank, row: null, remarks: [] };

    const code = readers.site.read(record).value;
    if (seen.has(code)) return { rank: 2, row: null, remarks: [duplicate] };
    seen.add(code);
    return located(record, line, rank);
  }

  function located(record: readonly string[], line: number, rank: number): ReadLine<SiteRow> {
    const row = rowOf(readers, record, line);
    const location = context.territory.locate(placeOf(row, context.currentMonth));
    const remarks = [...placeRemarks(location, row.commune, "commune"), ...rowRemarks(row)];
    return { rank, row: { ...row, location }, remarks };
  }

  return { columns, read, groupsOf: () => ({ site: null, gender: null }) };
}

function siteReaders(plan: ReadingPlan, codings: CodingsSeen) {
  const column = <Value>(field: SiteField, absent: Value, parse: (text: string) => Cell<Value>) =>
    memoColumn(plan.columns[field] ?? null, absent, parse);
  const date = (field: "ouvert_le" | "ferme_le"): ColumnReader<string | null> =>
    column(field, null, dateReader(plan.dateFormats[field] ?? "isoDate"));
  const commune = withoutRefused(plan, communeReader);
  const number = (field: "effectif" | "latitude" | "longitude") =>
    column(field, null, numberReader(siteColumns[field].kind));

  return {
    site: column("site", "", (text) => mandatory(textCell(text), "")),
    commune: column("commune", "", (text) => mandatory(commune(text), "")),
    nom: column("nom", null, textCell),
    siret: column("siret", null, withoutRefused(plan, siretReader)),
    ouvert_le: date("ouvert_le"),
    ferme_le: date("ferme_le"),
    effectif: number("effectif"),
    latitude: number("latitude"),
    longitude: number("longitude"),
    qpv: column("qpv", null, qpvReader(plan.values.qpv, noteCoding(codings, "qpv"))),
  };
}

function textCell(raw: string): Cell<string | null> {
  return optionalCell(raw, (text) => plain(cleanText(unwrapFormula(text)).slice(0, 200)));
}

function rowOf(readers: SiteReaders, record: readonly string[], line: number) {
  return {
    line,
    code: readers.site.read(record).value,
    name: readers.nom.read(record).value,
    siret: readers.siret.read(record).value,
    commune: readers.commune.read(record).value,
    openedOn: readers.ouvert_le.read(record).value,
    closedOn: readers.ferme_le.read(record).value,
    headcount: readers.effectif.read(record).value,
    latitude: readers.latitude.read(record).value,
    longitude: readers.longitude.read(record).value,
    qpv: readers.qpv.read(record).value,
  };
}

type UnlocatedSite = ReturnType<typeof rowOf>;

/** Half a point is no point: the site is located by its commune. */
function placeOf({ commune, qpv, latitude, longitude }: UnlocatedSite, month: Month): Place {
  const whole = latitude !== null && longitude !== null;
  const point = whole ? { latitude, longitude } : { latitude: null, longitude: null };
  return { commune, qpv, density: null, ...point, month };
}

function rowRemarks({ latitude, longitude, openedOn, closedOn }: UnlocatedSite): LineRemark[] {
  const remarks: LineRemark[] = [];
  if ((latitude === null) !== (longitude === null)) remarks.push(toCheck("latitude", "halfPoint"));
  if (openedOn !== null && closedOn !== null && closedOn < openedOn) {
    remarks.push(toCheck("ferme_le", "closedBeforeOpened"));
  }
  return remarks;
}

function toCheck(field: SiteField, problem: string): LineRemark {
  return { field, remark: { problem, severity: "toCheck" } };
}

const duplicate: LineRemark = {
  field: "site",
  remark: { problem: "duplicateSite", severity: "toFix" },
};
