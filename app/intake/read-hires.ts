import { type HireReaders, hireReaders } from "./hire-readers.ts";
import {
  type CodingsSeen,
  type LineGroups,
  type LineReader,
  NO_REMARKS,
  type ReadLine,
} from "./line-reader.ts";
import { placeMemo } from "./place-memo.ts";
import type { HireRow, ReadingContext, ReadingPlan } from "./reading.ts";

/** The cells of the line being read; one object for the whole file, since a million would cost more than the reading. */
type HireCells = { [Field in keyof HireReaders]: ReturnType<HireReaders[Field]["read"]> };

/** Reads the lines of a file of hires. `codings` receives the numeric codes that only a person can read. */
export function createHireLines(
  plan: ReadingPlan,
  context: ReadingContext,
  codings: CodingsSeen,
): LineReader<HireRow> {
  const readers = hireReaders(plan, context, codings);
  const locate = placeMemo(context.territory, "commune_residence");
  const cells = readCells(readers, []);

  const result: ReadLine<HireRow> = { rank: 0, row: null, remarks: NO_REMARKS };
  const groups: LineGroups = { site: null, gender: null };

  function read(record: readonly string[], line: number): ReadLine<HireRow> {
    result.rank = refill(cells, readers, record);
    result.row = null;
    result.remarks = NO_REMARKS;
    if (result.rank <= 1) locateLine(line);
    return result;
  }

  function locateLine(line: number): void {
    const { answer, remarks } = locate(
      cells.commune_residence.value,
      cells.qpv.value,
      cells.classe_densite.value,
      cells.mois_embauche.value,
    );
    result.row = rowOf(cells, line, answer);
    result.remarks = remarks;
  }

  function groupsOf(record: readonly string[]): LineGroups {
    const { site, sexe } = cells;
    groups.site = site.rank > 1 ? record[readers.site.index]?.trim() || null : site.value;
    groups.gender = sexe.value;
    return groups;
  }

  const columns = Object.entries(readers).filter(([, { index }]) => index >= 0);
  return { columns, read, groupsOf };
}

function readCells(readers: HireReaders, record: readonly string[]): HireCells {
  return Object.fromEntries(
    Object.entries(readers).map(([field, reader]) => [field, reader.read(record)]),
  ) as HireCells;
}

/** Reads every cell of a record and joins their ranks. Written out, since this is the inner loop of an import. */
function refill(cells: HireCells, readers: HireReaders, record: readonly string[]): number {
  cells.mois_embauche = readers.mois_embauche.read(record);
  cells.site = readers.site.read(record);
  cells.commune_residence = readers.commune_residence.read(record);
  cells.qpv = readers.qpv.read(record);
  cells.classe_densite = readers.classe_densite.read(record);
  cells.sexe = readers.sexe.read(record);
  cells.type_contrat = readers.type_contrat.read(record);
  cells.duree_cdd_mois = readers.duree_cdd_mois.read(record);
  cells.diplome_exige = readers.diplome_exige.read(record);
  cells.mrs = readers.mrs.read(record);
  cells.pmsmp_jours = readers.pmsmp_jours.read(record);
  cells.test_pratique = readers.test_pratique.read(record);
  cells.entretien_structure = readers.entretien_structure.read(record);
  cells.cv_anonyme = readers.cv_anonyme.read(record);
  cells.code_rome = readers.code_rome.read(record);
  cells.niveau_diplome = readers.niveau_diplome.read(record);
  cells.niveau_usuel = readers.niveau_usuel.read(record);
  cells.canal = readers.canal.read(record);
  cells.present_6_mois = readers.present_6_mois.read(record);
  cells.present_12_mois = readers.present_12_mois.read(record);
  return (
    cells.mois_embauche.rank |
    cells.site.rank |
    cells.commune_residence.rank |
    cells.qpv.rank |
    cells.sexe.rank |
    cells.type_contrat.rank |
    cells.diplome_exige.rank |
    practiceRanks(cells)
  );
}

function practiceRanks(cells: HireCells): number {
  return (
    cells.classe_densite.rank |
    cells.duree_cdd_mois.rank |
    cells.mrs.rank |
    cells.pmsmp_jours.rank |
    cells.test_pratique.rank |
    cells.entretien_structure.rank |
    cells.cv_anonyme.rank |
    cells.code_rome.rank |
    cells.niveau_diplome.rank |
    cells.niveau_usuel.rank |
    cells.canal.rank |
    cells.present_6_mois.rank |
    cells.present_12_mois.rank
  );
}

function rowOf(cells: HireCells, line: number, residence: HireRow["residence"]): HireRow {
  return {
    line,
    siteId: cells.site.value,
    month: cells.mois_embauche.value,
    commune: cells.commune_residence.value,
    qpv: cells.qpv.value,
    densityGiven: cells.classe_densite.value,
    gender: cells.sexe.value,
    contract: cells.type_contrat.value,
    fixedTermMonths: cells.duree_cdd_mois.value,
    diplomaRequirement: cells.diplome_exige.value,
    simulation: cells.mrs.value,
    immersionDays: cells.pmsmp_jours.value,
    workSample: cells.test_pratique.value,
    structuredInterview: cells.entretien_structure.value,
    anonymousCv: cells.cv_anonyme.value,
    occupation: cells.code_rome.value,
    level: cells.niveau_diplome.value,
    usualLevel: cells.niveau_usuel.value,
    channel: cells.canal.value,
    presentAfter6: cells.present_6_mois.value,
    presentAfter12: cells.present_12_mois.value,
    residence,
  };
}
