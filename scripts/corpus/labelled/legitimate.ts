import type { Random } from "#scripts/generate/random.ts";

/** A file without any personal data, as companies have them: our columns, and others that their exports carry along. */
export type LegitimateFile = {
  readonly kind: "hires" | "sites";
  readonly headers: string[];
  readonly rows: string[][];
};

type Extra = readonly [header: string, value: (random: Random, line: number) => string];

const number = (random: Random, from: number, to: number) =>
  from + Math.floor(random.next() * (to - from));
const two = (value: number) => String(value).padStart(2, "0");
const day = (random: Random, from: number, to: number) =>
  `${two(number(random, 1, 29))}/${two(number(random, 1, 13))}/${number(random, from, to)}`;

const COMMUNES = ["75113", "69383", "35238", "01053", "2A004", "93066", "59350", "13201", "97411"];
const SIRETS = ["55210055400013", "73282932000074", "41816609600069"];
const SITES = [
  "Saint-Denis",
  "Agence de Lyon Part-Dieu",
  "Marseille Saint-Charles",
  "Jean Jaurès",
  "ZI Nord – bât. 3",
  "Florence",
  "Martin Luther King",
  "L'Isle-d'Abeau",
  "SIEGE",
  "75-01",
];

const REQUIRED: readonly Extra[] = [
  ["mois_embauche", (random) => `2025-${two(number(random, 1, 13))}`],
  ["site", (random) => random.pick(SITES)],
  ["commune_residence", (random) => random.pick(COMMUNES)],
];

const OURS: readonly Extra[] = [
  ["qpv", (random) => random.pick(["oui", "non", "", "QN09301M"])],
  ["sexe", (random) => random.pick(["F", "M", "ND"])],
  ["Civilité", (random) => random.pick(["Mme", "M.", "Mlle"])],
  ["type_contrat", (random) => random.pick(["CDI", "CDD", "ALTERNANCE"])],
  ["canal", (random) => random.pick(["france_travail", "cooptation", "Mission locale"])],
  [
    "Origine de la candidature",
    (random) => random.pick(["France Travail", "Cooptation", "Site carrière"]),
  ],
  ["code_rome", (random) => random.pick(["M1607", "N1103", "K1302"])],
  ["niveau_diplome", (random) => String(number(random, 3, 9))],
  ["present_6_mois", (random) => random.pick(["oui", "non", ""])],
  ["duree_cdd_mois", (random) => random.pick(["", "6", "12"])],
  ["diplome_exige", (random) => random.pick(["aucun", "souhaite", "exige"])],
];

const EXTRAS: readonly Extra[] = [
  ["SIRET", (random) => random.pick(SIRETS)],
  [
    "Intitulé du poste",
    (random) =>
      random.pick([
        "Agent de propreté",
        "Conducteur de ligne",
        "Chef de projet",
        "Technicien de maintenance industrielle (H/F)",
        "Employé polyvalent de restauration collective et de service en salle",
      ]),
  ],
  ["Service", (random) => random.pick(["Logistique", "RH", "Direction des opérations"])],
  [
    "Convention collective",
    (random) =>
      random.pick(["Syntec", "Commerce de détail et de gros à prédominance alimentaire", "1486"]),
  ],
  ["Coefficient", (random) => String(number(random, 140, 400))],
  ["Salaire brut", (random) => `${number(random, 1_800, 4_500)},${two(number(random, 0, 100))}`],
  ["Salaire annuel", (random) => String(number(random, 21_000, 60_000))],
  ["Code postal", (random) => random.pick(["75013", "69003", "35000", "01000"])],
  [
    "Ville",
    (random) =>
      random.pick([
        "Paris",
        "Lyon",
        "Saint-Étienne",
        "Nancy",
        "Angers",
        "Vienne",
        "Valence",
        "Lourdes",
      ]),
  ],
  ["Département", (random) => random.pick(["Ain", "Rhône", "Ille-et-Vilaine", "Marne"])],
  ["Région", (random) => random.pick(["Bretagne", "Île-de-France", "Lorraine"])],
  ["Date de fin", (random) => day(random, 2025, 2027)],
  ["Date d'ancienneté", (random) => day(random, 1998, 2025)],
  ["Date de création du poste", (random) => day(random, 1995, 2010)],
  [
    "Motif du recours",
    (random) =>
      random.pick(["Accroissement temporaire d'activité", "Remplacement d'un salarié absent"]),
  ],
  ["Centre de coût", (random) => random.pick(["CC1200", "CC1300", "CC2100"])],
  ["Âge", (random) => String(number(random, 18, 60))],
  ["Tranche d'âge", (random) => random.pick(["moins de 26 ans", "26-50 ans", "plus de 50 ans"])],
  ["Temps de travail", (random) => random.pick(["Temps plein", "80 %", "35h"])],
  ["Distance domicile-travail", (random) => `${number(random, 1, 80)} km`],
  ["Nom du site", (random) => random.pick(SITES)],
  ["Nom de l'agence", (random) => random.pick(["Agence Marie Curie", "Agence Nord", "Pasteur"])],
  ["Nationalité de l'entreprise", () => ""],
  ["N°", (_, line) => String(line + 1)],
  ["Nombre de candidats", (random) => String(number(random, 1, 90))],
  ["Nb entretiens", (random) => String(number(random, 0, 6))],
  ["Niveau de langue", (random) => random.pick(["français", "anglais", "arabe", "portugais"])],
  ["Permis", (random) => random.pick(["B", "C", "aucun"])],
  ["Matricule", () => ""],
  ["Téléphone", () => "non renseigné"],
  ["CSP", (random) => random.pick(["Cadre", "Employé", "Ouvrier", "Agent de maîtrise"])],
  [
    "Horodatage",
    (random) =>
      `2025-${two(number(random, 1, 13))}-${two(number(random, 1, 29))}T08:${two(number(random, 0, 60))}:00`,
  ],
  ["Orientation", (random) => random.pick(["Professionnelle", "Générale"])],
  ["Secteur", (random) => random.pick(["Santé", "Industrie", "Numérique"])],
  ["Prime", (random) => random.pick(["", "150", "300"])],
  ["IDCC", (random) => random.pick(["1486", "0016", "2216"])],
];

const SITE_COLUMNS: readonly Extra[] = [
  ["site", (_, line) => `S${1000 + line}`],
  ["commune", (random) => random.pick(COMMUNES)],
  [
    "nom",
    (random) =>
      random.pick([
        "Siège social",
        "Atelier de Lyon",
        "Résidence Jean Jaurès",
        "École Jules Ferry",
        "Magasin de Nancy",
        "Dépôt n° 3",
        "Pasteur",
      ]),
  ],
  ["siret", (random) => random.pick(SIRETS)],
  ["ouvert_le", (random) => `${number(random, 1960, 2020)}-01-15`],
  ["effectif", (random) => String(number(random, 5, 900))],
  ["latitude", (random) => (44 + random.next() * 5).toFixed(6)],
  ["longitude", (random) => (1 + random.next() * 4).toFixed(6)],
  ["Adresse", (random) => `${number(random, 1, 99)} rue de la Gare`],
  ["Enseigne", (random) => random.pick(["Mr Bricolage", "Boulangerie Marie", "Chez Paul"])],
];

/** A legitimate file: `lines` of our columns, and of the others the share `extras`. */
export function legitimateFile(
  random: Random,
  kind: "hires" | "sites",
  lines: number,
  extras = 0.5,
): LegitimateFile {
  const chosen =
    kind === "sites"
      ? SITE_COLUMNS
      : [...REQUIRED, ...some(OURS, random, 0.6), ...some(EXTRAS, random, extras)];
  const headers = chosen.map(([header]) => header);
  const rows = Array.from({ length: lines }, (_, line) =>
    chosen.map(([, value]) => value(random, line)),
  );
  return { kind, headers, rows };
}

function some<Item>(items: readonly Item[], random: Random, probability: number): Item[] {
  return items.filter(() => random.chance(probability));
}
