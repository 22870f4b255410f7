import type { Hire } from "../hiring/hire.ts";
import { type ContractClass, contractClass } from "./contract-class.ts";
import type { Series } from "./indicator.ts";

const SERIES_OF: Readonly<Record<ContractClass, Series | null>> = {
  permanent: "base",
  longFixedTerm: "base",
  shortFixedTerm: "shortFixedTerm",
  fixedTermOfUnknownLength: null,
  apprentice: "apprentices",
  intern: "interns",
  temporary: "temporary",
};

/** The one series that counts a hire: indicators of the others need not be asked. Null when none does. */
export function seriesOf(hire: Hire): Series | null {
  return SERIES_OF[contractClass(hire)];
}

/** The series in the notation of formulas. */
export const SERIES_FORMULA: Readonly<Record<Series, string>> = {
  base: "type_contrat = CDI ∨ (type_contrat = CDD ∧ duree_cdd_mois ≥ 6)",
  shortFixedTerm: "type_contrat = CDD ∧ duree_cdd_mois < 6",
  apprentices: "type_contrat = ALTERNANCE",
  interns: "type_contrat = STAGE",
  temporary: "type_contrat = INTERIM",
};

/** The contract that keeps a hire out of a series; null when it belongs to it. */
export function outsideOf(series: Series): (hire: Hire) => ContractClass | null {
  return (hire) => {
    const kind = contractClass(hire);
    return SERIES_OF[kind] === series ? null : kind;
  };
}
