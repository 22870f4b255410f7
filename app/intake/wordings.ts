import type {
  Channel,
  Contract,
  DiplomaRequirement,
  Gender,
  StructuredInterview,
  WorkSample,
} from "#app/domain/hiring/hire.ts";

// Wordings met in HR exports, folded (see foldText). What is not here is asked, never guessed.

export const notProvided: ReadonlySet<string> = new Set([
  "",
  "nr",
  "nc",
  "n c",
  "na",
  "n a",
  "n r",
  "null",
  "neant",
  "inconnu",
  "inconnue",
  "non renseigne",
  "non renseignee",
  "non communique",
  "non connu",
  "unknown",
  "not provided",
]);

export const yesNo: Readonly<Record<string, boolean>> = {
  oui: true,
  o: true,
  yes: true,
  y: true,
  vrai: true,
  true: true,
  x: true,
  non: false,
  n: false,
  no: false,
  faux: false,
  false: false,
};

export const genders: Readonly<Record<string, Gender>> = {
  femme: "F",
  feminin: "F",
  feminine: "F",
  fem: "F",
  mme: "F",
  madame: "F",
  mlle: "F",
  mademoiselle: "F",
  female: "F",
  woman: "F",
  h: "M",
  homme: "M",
  masculin: "M",
  masc: "M",
  mr: "M",
  monsieur: "M",
  male: "M",
  man: "M",
  autre: "X",
  other: "X",
  "non binaire": "X",
  "non declare": "ND",
  "ne se prononce pas": "ND",
};

export const genderCodings: readonly Readonly<Record<string, Gender>>[] = [
  { 1: "M", 2: "F" },
  { 1: "F", 2: "M" },
  { 0: "M", 1: "F" },
  { 0: "F", 1: "M" },
];

export const contracts: Readonly<Record<string, Contract>> = {
  "contrat a duree indeterminee": "CDI",
  "duree indeterminee": "CDI",
  "cdi temps plein": "CDI",
  "cdi temps partiel": "CDI",
  permanent: "CDI",
  "contrat a duree determinee": "CDD",
  "duree determinee": "CDD",
  "cdd temps plein": "CDD",
  "cdd temps partiel": "CDD",
  "fixed term": "CDD",
  apprentissage: "ALTERNANCE",
  apprenti: "ALTERNANCE",
  "contrat d apprentissage": "ALTERNANCE",
  professionnalisation: "ALTERNANCE",
  "contrat de professionnalisation": "ALTERNANCE",
  "contrat pro": "ALTERNANCE",
  alternant: "ALTERNANCE",
  apprenticeship: "ALTERNANCE",
  stagiaire: "STAGE",
  "convention de stage": "STAGE",
  internship: "STAGE",
  intern: "STAGE",
  interimaire: "INTERIM",
  "travail temporaire": "INTERIM",
  "contrat de mission": "INTERIM",
  temporary: "INTERIM",
};

/** The DSN's "nature du contrat" (block S21.G00.40.007). */
export const contractCodings: readonly Readonly<Record<string, Contract>>[] = [
  { 1: "CDI", 2: "CDD", 3: "INTERIM", 29: "STAGE" },
];

export const diplomaRequirements: Readonly<Record<string, DiplomaRequirement>> = {
  non: "aucun",
  none: "aucun",
  no: "aucun",
  "sans diplome": "aucun",
  "pas de diplome": "aucun",
  "aucun diplome": "aucun",
  souhaitable: "souhaite",
  prefere: "souhaite",
  preferred: "souhaite",
  requis: "exige",
  obligatoire: "exige",
  required: "exige",
  reglementee: "reglemente",
  "profession reglementee": "reglemente",
  regulated: "reglemente",
};

export const workSamples: Readonly<Record<string, WorkSample>> = {
  n: "non",
  no: "non",
  faux: "non",
  aucun: "non",
  o: "oui",
  yes: "oui",
  vrai: "oui",
  notee: "note",
  "avec note": "note",
  scored: "note",
};

export const structuredInterviews: Readonly<Record<string, StructuredInterview>> = {
  n: "non",
  no: "non",
  faux: "non",
  aucun: "non",
  o: "oui",
  yes: "oui",
  vrai: "oui",
  "avec grille": "grille",
  "oui avec grille": "grille",
  grid: "grille",
};

export const channels: Readonly<Record<string, Channel>> = {
  "pole emploi": "france_travail",
  ft: "france_travail",
  ml: "mission_locale",
  "missions locales": "mission_locale",
  ecoles: "ecole",
  universite: "ecole",
  cfa: "ecole",
  school: "ecole",
  "ecole de la deuxieme chance": "e2c",
  "ecole de la 2e chance": "e2c",
  "grande ecole du numerique": "gen",
  recommandation: "cooptation",
  referral: "cooptation",
  "candidature spontanee": "direct",
  spontanee: "direct",
  "site carriere": "direct",
  autres: "autre",
  other: "autre",
};
