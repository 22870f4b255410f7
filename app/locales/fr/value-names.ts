/** Our codes in words; the code itself is shown beside, since files and exports carry it. */
export const valueNames = {
  sexe: { F: "Femme", M: "Homme", X: "Autre", ND: "Non déclaré" },
  type_contrat: {
    CDI: "Durée indéterminée",
    CDD: "Durée déterminée",
    ALTERNANCE: "Apprentissage ou professionnalisation",
    STAGE: "Stage",
    INTERIM: "Intérim",
  },
  diplome_exige: {
    aucun: "Aucun diplôme demandé",
    souhaite: "Diplôme souhaité",
    exige: "Diplôme exigé",
    reglemente: "Profession réglementée",
  },
  test_pratique: {
    non: "Pas de mise en situation",
    oui: "Mise en situation",
    note: "Mise en situation notée",
  },
  entretien_structure: {
    non: "Entretien libre",
    oui: "Entretien structuré",
    grille: "Entretien suivant une grille",
  },
  canal: {
    france_travail: "France Travail",
    mission_locale: "Mission locale",
    cap_emploi: "Cap emploi",
    ecole: "École, université, CFA",
    e2c: "École de la 2e chance",
    gen: "Grande École du Numérique",
    cooptation: "Cooptation",
    direct: "Candidature directe",
    autre: "Autre canal",
  },
  withCode: "{{name}} ({{code}})",
} as const;
