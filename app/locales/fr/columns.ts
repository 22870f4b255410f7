/** What each column of our two files holds: template, help page and Table Schema say it with these words. */
export const columns = {
  hires: {
    mois_embauche: "Mois du début du contrat (AAAA-MM) ; une date est ramenée à son mois.",
    site: "Code du site dans l’entreprise, ou son SIRET.",
    commune_residence:
      "Code Insee de la commune de résidence le jour de l’embauche ; vide si elle n’est pas connue.",
    qpv: "Quartier prioritaire de résidence : son code, oui ou non.",
    classe_densite: "Classe de densité de la commune de résidence, de 1 à 7.",
    sexe: "F, M, X (autre) ou ND (non déclaré).",
    type_contrat: "CDI, CDD, ALTERNANCE, STAGE ou INTERIM ; sans cette colonne, tout est CDI.",
    duree_cdd_mois: "Durée du CDD, en mois.",
    diplome_exige: "Diplôme demandé dans l’offre : aucun, souhaite, exige ou reglemente.",
    mrs: "Recrutement par simulation (MRS) : oui ou non.",
    pmsmp_jours: "Jours d’immersion (PMSMP) avant l’embauche.",
    test_pratique: "Mise en situation : non, oui, ou note si elle est notée.",
    entretien_structure: "Entretien structuré : non, oui, ou grille s’il suit une grille.",
    cv_anonyme: "CV anonymes à l’étape de sélection : oui ou non.",
    code_rome: "Métier : une lettre et quatre chiffres (ROME).",
    niveau_diplome: "Niveau de diplôme de la personne, de 3 à 8.",
    niveau_usuel: "Niveau de diplôme habituel du métier, de 3 à 8.",
    canal: "Canal par lequel la candidature est venue.",
    present_6_mois:
      "Toujours en poste 6 mois après : oui ou non ; vide si ce n’est pas encore connu.",
    present_12_mois:
      "Toujours en poste 12 mois après : oui ou non ; vide si ce n’est pas encore connu.",
  },
  sites: {
    site: "Code du site dans l’entreprise.",
    commune: "Code Insee de la commune du site.",
    nom: "Nom du site.",
    siret: "SIRET du site, 14 chiffres.",
    ouvert_le: "Date d’ouverture (AAAA-MM-JJ).",
    ferme_le: "Date de fermeture (AAAA-MM-JJ).",
    effectif: "Nombre de salariés du site.",
    latitude: "Latitude du site, en degrés.",
    longitude: "Longitude du site, en degrés.",
    qpv: "Quartier prioritaire du site : son code, oui ou non.",
  },
} as const;
