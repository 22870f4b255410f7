import type { columns as french } from "#app/locales/fr/columns.ts";
import type { Translation } from "#app/locales/translation.ts";

export const columns: Translation<typeof french> = {
  hires: {
    mois_embauche: "Month the contract starts (YYYY-MM); a date is brought back to its month.",
    site: "Code of the site within the company, or its SIRET.",
    commune_residence:
      "Insee code of the commune of residence on the hire date; empty when unknown.",
    qpv: "Priority district of residence: its code, oui (yes) or non (no).",
    classe_densite: "Density class of the commune of residence, 1 to 7.",
    sexe: "F, M, X (other) or ND (not declared).",
    type_contrat: "CDI, CDD, ALTERNANCE, STAGE or INTERIM; without this column, all are CDI.",
    duree_cdd_mois: "Length of the fixed-term contract, in months.",
    diplome_exige: "Diploma asked in the posting: aucun, souhaite, exige or reglemente.",
    mrs: "Recruited by simulation (MRS): oui or non.",
    pmsmp_jours: "Days of immersion (PMSMP) before the hire.",
    test_pratique: "Work sample: non, oui, or note when it is scored.",
    entretien_structure: "Structured interview: non, oui, or grille when it follows a grid.",
    cv_anonyme: "Anonymous CVs when selecting: oui or non.",
    code_rome: "Occupation: a letter and four digits (ROME).",
    niveau_diplome: "Diploma level of the person, 3 to 8.",
    niveau_usuel: "Usual diploma level of the occupation, 3 to 8.",
    canal: "Channel through which the application came.",
    present_6_mois: "Still employed 6 months later: oui or non; empty when not known yet.",
    present_12_mois: "Still employed 12 months later: oui or non; empty when not known yet.",
  },
  sites: {
    site: "Code of the site within the company.",
    commune: "Insee code of the commune of the site.",
    nom: "Name of the site.",
    siret: "SIRET of the site, 14 digits.",
    ouvert_le: "Opening date (YYYY-MM-DD).",
    ferme_le: "Closing date (YYYY-MM-DD).",
    effectif: "Number of employees of the site.",
    latitude: "Latitude of the site, in degrees.",
    longitude: "Longitude of the site, in degrees.",
    qpv: "Priority district of the site: its code, oui (yes) or non (no).",
  },
  applications: {
    mois: "Month of the application (YYYY-MM), at every stage: who applied in March and is hired in May counts in March.",
    site: "Code of the site in the company, or its SIRET.",
    etape:
      "Stage reached: candidature (application), preselection (shortlist), entretien (interview), offre (offer) or embauche (hire).",
    total: "Number of people of this month and site who reached the stage.",
    femmes: "Of them, the number of women.",
    hommes: "Of them, the number of men.",
    qpv: "Of them, the number who live in a priority district.",
    hors_qpv: "Of them, the number who do not live in a priority district.",
    rural: "Of them, the number who live in a rural commune.",
    hors_rural: "Of them, the number who do not live in a rural commune.",
  },
};
