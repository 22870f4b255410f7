import { expect, test } from "vitest";
import { type ColumnProposal, matchHeaders } from "#app/intake/match-headers.ts";

const DATES = ["14/03/2025", "02/04/2025", "27/05/2025", "19/06/2025"];
const SITES = ["SIEGE", "ATELIER-LYON", "SIEGE", "DEPOT-RENNES"];
const COMMUNES = ["75113", "69383", "35238", "01053"];
const GENDERS = ["F", "H", "H", "F"];
const CONTRACTS = ["CDI", "CDD", "CDI", "Alternance"];
const LEVELS = ["3", "5", "4", "6"];
const YES_NO = ["oui", "non", "non", "oui"];

type Columns = readonly (readonly [
  header: string,
  field: string | null,
  texts: readonly string[],
])[];

/** Exports in words of neither our tables nor the corpus; null is a column that is none of ours, and often looks like one. */
const EXPORTS: readonly Columns[] = [
  [
    ["Jour d'arrivée du salarié", "mois_embauche", DATES],
    ["Date de naissance du salarié", null, DATES],
    ["Réf. agence", "site", SITES],
    ["COG du domicile", "commune_residence", COMMUNES],
    ["Civilité du collaborateur", "sexe", ["Mme", "M.", "M.", "Mme"]],
    ["Forme du contrat", "type_contrat", CONTRACTS],
    ["Motif du contrat", null, ["remplacement", "accroissement", "remplacement", "saison"]],
  ],
  [
    ["onboardingDate", "mois_embauche", DATES],
    ["terminationDate", null, ["30/09/2025", "31/12/2025", "15/08/2025", "30/11/2025"]],
    ["branchCode", "site", SITES],
    ["branchName", null, ["Siège", "Lyon", "Siège", "Rennes"]],
    ["residenceCommuneCode", "commune_residence", COMMUNES],
    ["civility", "sexe", ["female", "male", "male", "female"]],
    ["contractCategory", "type_contrat", ["permanent", "fixed term", "permanent", "internship"]],
    ["weeklyHours", null, ["35", "35", "28", "35"]],
  ],
  [
    ["DT EMBAUCHAGE", "mois_embauche", DATES],
    ["DT FIN PER ESSAI", null, DATES],
    ["SUCCURSALE", "site", SITES],
    ["INSEE COMMUNE HABITATION", "commune_residence", COMMUNES],
    ["INSEE COMMUNE SITE", null, COMMUNES],
    ["CODE POSTAL HABITATION", null, ["75013", "69003", "35000", "01000"]],
    ["GENRE INDIVIDU", "sexe", GENDERS],
    ["CATEG CONTRAT", "type_contrat", CONTRACTS],
  ],
  [
    ["Début effectif", "mois_embauche", ["03/2025", "04/2025", "05/2025", "06/2025"]],
    ["Magasin", "site", SITES],
    ["Commune d'habitation", "commune_residence", COMMUNES],
    ["Commune de naissance", null, COMMUNES],
    ["Homme / Femme", "sexe", ["Femme", "Homme", "Homme", "Femme"]],
    ["Genre du responsable", null, GENDERS],
    ["Statut", "type_contrat", CONTRACTS],
    ["Niveau de formation du salarié", "niveau_diplome", LEVELS],
  ],
  [
    ["Commencement du contrat", null, DATES],
    ["Intégration", null, DATES],
    ["Usine", "site", SITES],
    ["Code INSEE logement", "commune_residence", COMMUNES],
    ["Quartier prioritaire (O/N)", "qpv", YES_NO],
    ["Durée du contrat (mois)", "duree_cdd_mois", ["6", "", "12", "3"]],
    ["Durée hebdomadaire du contrat", null, ["35", "28", "35", "20"]],
    ["Maintien à 6 mois", "present_6_mois", YES_NO],
  ],
  [
    ["Mois de recrutement", "mois_embauche", ["2025-03", "2025-04", "2025-05", "2025-06"]],
    ["Date d'ancienneté", null, DATES],
    ["Entrepôt", "site", SITES],
    ["Ville de résidence", null, ["Paris", "Lyon", "Rennes", "Bourg"]],
    ["Contrat CDI ou CDD", "type_contrat", CONTRACTS],
    ["Code métier ROME v4", "code_rome", ["M1607", "N1103", "M1607", "D1106"]],
    ["Provenance du CV", "canal", ["cooptation", "école", "mission locale", "direct"]],
    ["Établissement scolaire", null, ["Lycée A", "Lycée B", "Lycée A", "Lycée C"]],
  ],
  [
    ["Date de signature du contrat", null, DATES],
    ["Code INSEE de l'employeur", null, COMMUNES],
    ["Numéro de contrat", null, ["1001", "1002", "1003", "1004"]],
    ["Temps de travail", null, ["35", "28", "35", "20"]],
    ["Type de poste", null, ["terrain", "bureau", "terrain", "bureau"]],
    ["Effectif du site", null, ["120", "35", "120", "60"]],
    ["Lieu de naissance", null, ["75113", "69383", "35238", "01053"]],
    ["Date d'ouverture du site", null, DATES],
  ],
];

test("words that nobody listed are understood from their parts, and lookalikes left alone", () => {
  const told = EXPORTS.map(tally);
  const sum = (part: keyof ReturnType<typeof tally>) =>
    told.reduce((total, one) => total + one[part].length, 0);
  const wrong = told.flatMap((one) => one.wrong);
  const missed = told.flatMap((one) => one.missed);
  console.log(
    `headers in words of nobody's tables: ${sum("right")} of ${sum("right") + missed.length} recognised, ` +
      `${wrong.length} wrongly; missed: ${missed.join(", ")}`,
  );
  expect(wrong).toEqual([]);
  expect(told.flatMap((one) => one.falselyCertain)).toEqual([]);
  expect(sum("right") / (sum("right") + missed.length)).toBeGreaterThanOrEqual(0.9);
});

test("two columns that mean one field as well wait for a person", () => {
  const found = match([
    ["Date d'entrée groupe", null, DATES],
    ["Date d'entrée filiale", null, DATES],
  ]);
  expect(found.get("mois_embauche")?.confidence).toBe("toChoose");
});

test.each([
  ["dates where a commune is meant", "INSEE habitation", DATES],
  ["names where codes are meant", "Commune d'habitation", ["Paris", "Lyon", "Rennes", "Bourg"]],
])("%s are not applied", (_, header, texts) => {
  const found = match([[header, null, texts]]);
  expect(found.get("commune_residence")?.confidence).toBe("toChoose");
});

test("an abbreviation needs values that bear it out", () => {
  const read = (texts: readonly string[]) => match([["Sx", null, texts]]).get("sexe")?.confidence;
  expect(read(GENDERS)).toBe("probable");
  expect(read(["S", "XL", "M", "L"])).toBe("toChoose");
  expect(read([])).toBe("toChoose");
});

test("values alone speak when no other list has their words, and never codes or yes and no", () => {
  const read = (texts: readonly string[], field: string) =>
    match([["colonne 7", null, texts]]).get(field)?.confidence;
  expect(read(CONTRACTS, "type_contrat")).toBe("probable");
  expect(read(["1", "2", "1", "2"], "sexe")).toBe("toChoose");
  expect(read(["oui", "non"], "test_pratique")).toBe("toChoose");
  expect(read(["CDI", "CDI"], "type_contrat")).toBe("toChoose");
});

test.each(["__proto__", "constructor / toString", "a".repeat(5_000), "É".repeat(300), ""])(
  "the header %.20j harms nothing",
  (header) => {
    expect(() => match([[header, null, GENDERS]])).not.toThrow();
  },
);

function match(columns: Columns): ReadonlyMap<string, ColumnProposal> {
  const headers = columns.map(([header]) => header);
  const samples = columns.map(([, , texts]) => texts);
  return new Map(matchHeaders("hires", headers, samples).map((one) => [one.field, one]));
}

function tally(columns: Columns) {
  const applied = [...match(columns).values()].filter(
    ({ confidence }) => confidence !== "toChoose",
  );
  const meantBy = new Map(columns.map(([header, field]) => [header, field]));
  const isRight = ({ header, field }: ColumnProposal) => meantBy.get(header ?? "") === field;
  const found = new Set(applied.filter(isRight).map(({ field }) => field));
  const wrong = applied.filter((one) => !isRight(one));
  return {
    right: [...found],
    missed: columns.flatMap(([header, field]) => (field && !found.has(field) ? [header] : [])),
    wrong: wrong.map(({ field, header }) => `${header} → ${field}`),
    falselyCertain: wrong.filter(({ confidence }) => confidence === "certain"),
  };
}
