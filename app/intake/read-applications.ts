import { STAGES, type Stage } from "#app/domain/applications/stages.ts";
import { type ApplicationField, applicationColumns } from "./applications.ts";
import type { Cell } from "./cell.ts";
import { createEarlierStages } from "./earlier-stages.ts";
import { type CodingsSeen, type LineReader, noteCoding, type ReadLine } from "./line-reader.ts";
import { memoColumn } from "./memo.ts";
import type { LineRemark } from "./place-memo.ts";
import { choiceReader, mandatory, numberReader } from "./read-cell.ts";
import { siteReader } from "./read-codes.ts";
import { monthReader } from "./read-dates.ts";
import type { ApplicationRow, ReadingContext, ReadingPlan } from "./reading.ts";
import { withoutRefused } from "./refused-repairs.ts";

type ApplicationReaders = ReturnType<typeof applicationReaders>;

/** Reads the lines of a file of applicants: one for each month, site and stage, whose groups hold together. */
export function createApplicationLines(
  plan: ReadingPlan,
  context: ReadingContext,
  codings: CodingsSeen,
): LineReader<ApplicationRow> {
  const readers = applicationReaders(plan, context, codings);
  const columns = Object.entries(readers).filter(([, { index }]) => index >= 0);
  const earlier = createEarlierStages();

  function read(record: readonly string[], line: number): ReadLine<ApplicationRow> {
    const rank = columns.reduce((ranks, [, reader]) => ranks | reader.read(record).rank, 0);
    if (rank > 1) return { rank, row: null, remarks: [] };

    const row = rowOf(readers, record, line);
    const wrong = excessOf(row) ?? earlier.objectionTo(row);
    if (wrong) return { rank: 2, row: null, remarks: [wrong] };
    return { rank, row, remarks: halves(row) };
  }

  function groupsOf(record: readonly string[]) {
    const { value, rank } = readers.site.read(record);
    return { site: rank > 1 ? record[readers.site.index]?.trim() || null : value, gender: null };
  }

  return { columns, read, groupsOf };
}

function applicationReaders(plan: ReadingPlan, context: ReadingContext, codings: CodingsSeen) {
  const column = <Value>(
    field: ApplicationField,
    absent: Value,
    parse: (text: string) => Cell<Value>,
  ) => memoColumn(plan.columns[field] ?? null, absent, parse);
  const format = plan.dateFormats.mois ?? "month";
  const stage = choiceReader(
    applicationColumns.etape.kind,
    plan.values.etape,
    noteCoding(codings, "etape"),
  );
  const number = numberReader(applicationColumns.total.kind);
  const group = (field: ApplicationField) => column(field, null, number);

  return {
    mois: column("mois", 0, monthReader(format, context.currentMonth)),
    site: column("site", 0, withoutRefused(plan, siteReader(context.sites))),
    etape: column<Stage>("etape", STAGES[0], (text) => mandatory(stage(text), STAGES[0])),
    total: column("total", 0, (text) => mandatory(number(text), 0)),
    femmes: group("femmes"),
    hommes: group("hommes"),
    qpv: group("qpv"),
    hors_qpv: group("hors_qpv"),
    rural: group("rural"),
    hors_rural: group("hors_rural"),
  };
}

function rowOf(readers: ApplicationReaders, record: readonly string[], line: number) {
  return {
    line,
    siteId: readers.site.read(record).value,
    month: readers.mois.read(record).value,
    stage: readers.etape.read(record).value,
    total: readers.total.read(record).value,
    women: readers.femmes.read(record).value,
    men: readers.hommes.read(record).value,
    district: readers.qpv.read(record).value,
    noDistrict: readers.hors_qpv.read(record).value,
    rural: readers.rural.read(record).value,
    notRural: readers.hors_rural.read(record).value,
  };
}

/** Groups beside each other, and the columns that count them. */
const PAIRS = [
  ["women", "men", "femmes", "hommes"],
  ["district", "noDistrict", "qpv", "hors_qpv"],
  ["rural", "notRural", "rural", "hors_rural"],
] as const;

/** Two groups that exclude each other cannot hold more people than there are. */
function excessOf(row: ApplicationRow): LineRemark | null {
  const pair = PAIRS.find(([a, b]) => (row[a] ?? 0) + (row[b] ?? 0) > row.total);
  if (!pair) return null;
  const [, , field] = pair;
  return {
    field,
    remark: { problem: "groupsExceedTotal", severity: "toFix", expected: String(row.total) },
  };
}

/** One group without the other compares with nobody: those not said may be of either. */
function halves(row: ApplicationRow): readonly LineRemark[] {
  return PAIRS.flatMap(([a, b, first, second]) => {
    if ((row[a] === null) === (row[b] === null)) return [];
    const field = row[a] === null ? second : first;
    return [{ field, remark: { problem: "groupAlone", severity: "toCheck" } } as const];
  });
}
