import { type HireReaders, hireReaders } from "./hire-readers.ts";
import {
  type CodingsSeen,
  type LineGroups,
  type LineReader,
  NO_REMARKS,
  type ReadLine,
} from "./line-reader.ts";
import type { ColumnReader } from "./memo.ts";
import { placeMemo } from "./place-memo.ts";
import type { HireRow, ReadingContext, ReadingPlan } from "./reading.ts";

/** Reads the lines of a file of hires. `codings` receives the numeric codes that only a person can read. */
export function createHireLines(
  plan: ReadingPlan,
  context: ReadingContext,
  codings: CodingsSeen,
): LineReader<HireRow> {
  const readers = hireReaders(plan, context, codings);
  const locate = placeMemo(context.territory, "commune_residence");
  const all: readonly ColumnReader<unknown>[] = Object.values(readers);

  const result: ReadLine<HireRow> = { rank: 0, row: null, remarks: NO_REMARKS };
  const groups: LineGroups = { site: null, gender: null };

  function read(record: readonly string[], line: number): ReadLine<HireRow> {
    let rank = 0;
    for (const reader of all) rank |= reader.read(record).rank;
    return join(line, rank);
  }

  /** Makes one line of the cells just read. */
  function join(line: number, rank: number): ReadLine<HireRow> {
    result.rank = rank;
    result.row = null;
    result.remarks = NO_REMARKS;
    if (rank <= 1) locateLine(line);
    return result;
  }

  function locateLine(line: number): void {
    const { answer, remarks } = locate(
      readers.commune_residence.cell.value,
      readers.qpv.cell.value,
      readers.classe_densite.cell.value,
      readers.mois_embauche.cell.value,
    );
    result.row = rowOf(readers, line, answer);
    result.remarks = remarks;
  }

  function groupsOf(record: readonly string[]): LineGroups {
    const { cell, index } = readers.site;
    groups.site = cell.rank > 1 ? record[index]?.trim() || null : cell.value;
    groups.gender = readers.sexe.cell.value;
    return groups;
  }

  const columns = Object.entries(readers).filter(([, { index }]) => index >= 0);
  return { columns, read, joinPlain: (line) => join(line, 0), groupsOf };
}

function rowOf(readers: HireReaders, line: number, residence: HireRow["residence"]): HireRow {
  return {
    line,
    siteId: readers.site.cell.value,
    month: readers.mois_embauche.cell.value,
    commune: readers.commune_residence.cell.value,
    qpv: readers.qpv.cell.value,
    densityGiven: readers.classe_densite.cell.value,
    gender: readers.sexe.cell.value,
    contract: readers.type_contrat.cell.value,
    fixedTermMonths: readers.duree_cdd_mois.cell.value,
    diplomaRequirement: readers.diplome_exige.cell.value,
    simulation: readers.mrs.cell.value,
    immersionDays: readers.pmsmp_jours.cell.value,
    workSample: readers.test_pratique.cell.value,
    structuredInterview: readers.entretien_structure.cell.value,
    anonymousCv: readers.cv_anonyme.cell.value,
    occupation: readers.code_rome.cell.value,
    level: readers.niveau_diplome.cell.value,
    usualLevel: readers.niveau_usuel.cell.value,
    channel: readers.canal.cell.value,
    presentAfter6: readers.present_6_mois.cell.value,
    presentAfter12: readers.present_12_mois.cell.value,
    residence,
  };
}
