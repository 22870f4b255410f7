export const valueNames = {
  sexe: { F: "Woman", M: "Man", X: "Other", ND: "Not declared" },
  type_contrat: {
    CDI: "Permanent",
    CDD: "Fixed term",
    ALTERNANCE: "Apprenticeship or work-study",
    STAGE: "Internship",
    INTERIM: "Temporary agency work",
  },
  diplome_exige: {
    aucun: "No diploma asked",
    souhaite: "Diploma preferred",
    exige: "Diploma required",
    reglemente: "Regulated profession",
  },
  test_pratique: {
    non: "No work sample",
    oui: "Work sample",
    note: "Scored work sample",
  },
  entretien_structure: {
    non: "Free interview",
    oui: "Structured interview",
    grille: "Interview that follows a grid",
  },
  canal: {
    france_travail: "France Travail",
    mission_locale: "Mission locale (youth employment centre)",
    cap_emploi: "Cap emploi (disability employment)",
    ecole: "School, university, apprentice centre",
    e2c: "Second-chance school",
    gen: "Grande École du Numérique",
    cooptation: "Referral",
    direct: "Direct application",
    autre: "Other channel",
  },
  withCode: "{{name}} ({{code}})",
} as const;
