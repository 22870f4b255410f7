import type { Random } from "#scripts/generate/random.ts";
import type { Sheet } from "./sheet.ts";

/** How an export names its columns and words its values. */
export type Vocabulary = {
  readonly name: string;
  /** Month or date, site, commune, gender, contract; the last is a column that nobody asked for. */
  readonly headers: readonly [string, string, string, string, string, string];
  readonly genders: readonly string[];
  readonly contracts: readonly string[];
  /** What the contracts mean, in their order: what a person answers when asked. */
  readonly meant: readonly string[];
};

/** The fields that the first five headers hold. */
export const FIELDS = [
  "mois_embauche",
  "site",
  "commune_residence",
  "sexe",
  "type_contrat",
] as const;

/** The words of our own template and help page. */
export const OURS: readonly Vocabulary[] = [
  {
    name: "modele",
    headers: [
      "mois_embauche",
      "site",
      "commune_residence",
      "sexe",
      "type_contrat",
      "Intitulé du poste",
    ],
    genders: ["F", "M"],
    contracts: ["CDI", "CDD", "ALTERNANCE"],
    meant: ["CDI", "CDD", "ALTERNANCE"],
  },
  {
    name: "aide",
    headers: [
      "Date d'embauche",
      "Code établissement",
      "Code commune",
      "Genre",
      "Type de contrat",
      "Métier exercé",
    ],
    genders: ["Femme", "Homme"],
    contracts: ["CDI", "CDD"],
    meant: ["CDI", "CDD"],
  },
];

/** Words of payroll programs and of people, written down without looking at what our tables know. */
export const INDEPENDENT: readonly Vocabulary[] = [
  {
    name: "paie-a",
    headers: ["Dt.entrée", "Etabl.", "INSEE dom.", "Sx", "Nat.ctr", "Libellé emploi"],
    genders: ["F", "H"],
    contracts: ["CDI", "CDD", "APP"],
    meant: ["CDI", "CDD", "ALTERNANCE"],
  },
  {
    name: "paie-b",
    headers: [
      "DATE_ENTREE_SOC",
      "CODE_ETAB",
      "COMMUNE_DOMICILE_INSEE",
      "SEXE_SALARIE",
      "LIB_CONTRAT",
      "LIB_EMPLOI",
    ],
    genders: ["Féminin", "Masculin"],
    contracts: [
      "Contrat à durée indéterminée",
      "Contrat à durée déterminée",
      "Contrat d'apprentissage",
    ],
    meant: ["CDI", "CDD", "ALTERNANCE"],
  },
  {
    name: "paie-c",
    headers: [
      "Date d'entrée dans l'entreprise",
      "Établissement d'affectation",
      "Code commune INSEE de résidence",
      "Sexe",
      "Nature du contrat de travail",
      "Intitulé de l'emploi",
    ],
    genders: ["Madame", "Monsieur"],
    contracts: ["C.D.I.", "C.D.D.", "Intérim"],
    meant: ["CDI", "CDD", "INTERIM"],
  },
  {
    name: "workday",
    headers: [
      "Hire_Date",
      "Location Code",
      "Home municipality",
      "Gender",
      "Employment Type",
      "Job Title – café",
    ],
    genders: ["Female", "Male"],
    contracts: ["Permanent", "Fixed-term", "Apprentice"],
    meant: ["CDI", "CDD", "ALTERNANCE"],
  },
  {
    name: "declaration",
    headers: [
      "Date de début du contrat",
      "Établissement",
      "Code INSEE commune",
      "Sexe",
      "Nature du contrat",
      "Libellé d'emploi (métier)",
    ],
    genders: ["féminin", "masculin"],
    contracts: ["CDI", "CDD", "Contrat de professionnalisation"],
    meant: ["CDI", "CDD", "ALTERNANCE"],
  },
  {
    name: "maison",
    headers: ["quand", "où", "vient de", "F/H", "contrat signé", "pour quel métier"],
    genders: ["femme", "homme"],
    contracts: ["cdi", "cdd", "alternance"],
    meant: ["CDI", "CDD", "ALTERNANCE"],
  },
  {
    name: "magasins",
    headers: [
      "Prise de poste",
      "Point de vente",
      "Cne résid.",
      "Civ.",
      "CDI/CDD",
      "Fonction occupée (été)",
    ],
    genders: ["Mme", "M."],
    contracts: ["CDI temps plein", "CDD 6 mois", "Stage"],
    meant: ["CDI", "CDD", "STAGE"],
  },
  {
    name: "tableur",
    headers: ["MOIS ENTREE", "UNITE", "INSEE RES", "GENRE (F/M)", "TYPE CT", "POSTE OCCUPÉ"],
    genders: ["f", "m"],
    contracts: ["Durée indéterminée", "Durée déterminée", "Intérimaire"],
    meant: ["CDI", "CDD", "INTERIM"],
  },
];

export const LINES = 40;

const COMMUNES = ["75113", "69383", "35238", "01053", "93066", "38053"];
const SITES = ["SIEGE", "ATELIER-LYON", "DEPOT-RENNES"];
const JOBS = [
  "Vendeuse-étalagiste",
  "Opérateur",
  "Préparateur",
  "Hôtesse",
  "Chargé d'accueil",
  "Électricien",
];

/** A sound file of hires in these words: forty lines, days beyond the twelfth among the dates. */
export function soundSheet({ headers, genders, contracts }: Vocabulary, random: Random): Sheet {
  const rows = Array.from({ length: LINES }, (_, line) => [
    `${String(1 + ((line * 7) % 28)).padStart(2, "0")}/${String(1 + (line % 12)).padStart(2, "0")}/2025`,
    SITES[line % SITES.length] ?? "",
    random.pick(COMMUNES),
    genders[line % genders.length] ?? "",
    contracts[line % contracts.length] ?? "",
    random.pick(JOBS),
  ]);
  return { kind: "hires", headers, rows };
}
