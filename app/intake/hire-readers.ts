import type { Contract, Gender } from "#app/domain/hiring/hire.ts";
import { type Cell, doubtful, wrong } from "./cell.ts";
import { foldText } from "./clean-text.ts";
import type { ChoiceKind } from "./column.ts";
import { type HireField, hireColumns } from "./hires.ts";
import { type CodingsSeen, noteCoding } from "./line-reader.ts";
import { memoColumn } from "./memo.ts";
import {
  choiceReader,
  numberReader,
  occupationReader,
  qpvReader,
  yesNoReader,
} from "./read-cell.ts";
import { communeReader, siteReader } from "./read-codes.ts";
import { monthReader } from "./read-dates.ts";
import type { ReadingContext, ReadingPlan } from "./reading.ts";
import { withoutRefused } from "./refused-repairs.ts";

export type HireReaders = ReturnType<typeof hireReaders>;

/** One reader per column of the hires file, as the plan says. `codings` receives the numeric codes it does not read. */
export function hireReaders(plan: ReadingPlan, context: ReadingContext, codings: CodingsSeen) {
  const column = <Value>(field: HireField, absent: Value, parse: (text: string) => Cell<Value>) =>
    memoColumn(plan.columns[field] ?? null, absent, parse);
  const yesNo = (field: HireField) =>
    column(field, null, yesNoReader(plan.values[field], noteCoding(codings, field)));
  const number = (field: "classe_densite" | "duree_cdd_mois" | "pmsmp_jours" | Level) =>
    column(field, null, numberReader(hireColumns[field].kind));
  const choice = choiceColumns(plan, codings);

  return {
    mois_embauche: column(
      "mois_embauche",
      0,
      monthReader(plan.dateFormats.mois_embauche ?? "month", context.currentMonth),
    ),
    site: column("site", 0, withoutRefused(plan, siteReader(context.sites))),
    commune_residence: column("commune_residence", null, withoutRefused(plan, communeReader)),
    qpv: column("qpv", null, qpvReader(plan.values.qpv, noteCoding(codings, "qpv"))),
    classe_densite: number("classe_densite"),
    duree_cdd_mois: number("duree_cdd_mois"),
    pmsmp_jours: number("pmsmp_jours"),
    niveau_diplome: number("niveau_diplome"),
    niveau_usuel: number("niveau_usuel"),
    code_rome: column("code_rome", null, occupationReader),
    mrs: yesNo("mrs"),
    cv_anonyme: yesNo("cv_anonyme"),
    present_6_mois: yesNo("present_6_mois"),
    present_12_mois: yesNo("present_12_mois"),
    ...choice,
  };
}

type Level = "niveau_diplome" | "niveau_usuel";

function choiceColumns(plan: ReadingPlan, codings: CodingsSeen) {
  const at = (field: HireField) => plan.columns[field] ?? null;
  const choice = <Value extends string>(field: HireField, kind: ChoiceKind<Value>) =>
    choiceReader(kind, plan.values[field], noteCoding(codings, field));
  const column = <Value extends string>(field: HireField, kind: ChoiceKind<Value>) =>
    memoColumn(at(field), null, choice(field, kind));
  const contract = choice("type_contrat", hireColumns.type_contrat.kind);

  return {
    sexe: memoColumn(at("sexe"), null, genderReader(plan, codings)),
    type_contrat: memoColumn<Contract>(at("type_contrat"), "CDI", (text) =>
      contractCell(contract(text)),
    ),
    diplome_exige: column("diplome_exige", hireColumns.diplome_exige.kind),
    test_pratique: column("test_pratique", hireColumns.test_pratique.kind),
    entretien_structure: column("entretien_structure", hireColumns.entretien_structure.kind),
    canal: column("canal", hireColumns.canal.kind),
  };
}

/** The contract decides in which series a hire counts: an empty one is a CDI as in a file without the column, and said so. */
function contractCell(cell: Cell<Contract | null>): Cell<Contract> {
  if (cell.value !== null) return { ...cell, value: cell.value };
  if (cell.remark === null) return doubtful("CDI", "contractAssumed");
  if (cell.remark.problem === "numericCoding") return doubtful("CDI", "numericCoding");
  return wrong("CDI", cell.remark.problem, cell.remark.expected);
}

/** Keeps the wordings of M and H apart: beside H and without any F, nobody can say whether M is Monsieur or Madame. */
function genderReader(plan: ReadingPlan, codings: CodingsSeen) {
  const read = choiceReader(hireColumns.sexe.kind, plan.values.sexe, noteCoding(codings, "sexe"));
  const note = noteCoding(codings, GENDER_WORDINGS);

  return (text: string): Cell<Gender | null> => {
    const cell = read(text);
    const fold = foldText(text);
    if (cell.value === "F") note("f");
    if (fold === "m" && plan.values.sexe?.[text.trim()] === undefined) note("m");
    if (fold === "h" || fold === "homme") note("h");
    return cell;
  };
}

/** Where the wordings of the gender column are noted, beside numeric codes. */
export const GENDER_WORDINGS = "sexe (M, H, F)";
