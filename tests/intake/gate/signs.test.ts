import { expect, test } from "vitest";
import { masked } from "#app/intake/gate/mask.ts";
import { signsOf } from "#app/intake/gate/signs.ts";
import { topicsOf } from "#app/intake/gate/topics.ts";

const has = (text: string, sign: string) => signsOf(text, 2026).some((found) => found === sign);

test.each([
  "255081416802538",
  "2 55 08 14 168 025 38",
  "2550814168025 38",
  '="255081416802538"',
  "2\u00a055\u00a008\u00a014\u00a0168\u00a0025\u00a038",
  "né à Caen, 2 55 08 14 168 025 38 (à vérifier)",
])("%s is a social security number", (text) => {
  expect(has(text, "nir")).toBe(true);
});

test("the key of Corsica counts 2A as 19 and 2B as 18", () => {
  // 185052A004036 → 1850519004036, 185052B004036 → 1850518004036.
  const key = (digits: number) => String(97 - (digits % 97)).padStart(2, "0");
  expect(has(`185052A004036${key(1_850_519_004_036)}`, "nir")).toBe(true);
  expect(has(`185052B004036${key(1_850_518_004_036)}`, "nir")).toBe(true);
  expect(has(`185052A004036${key(1_850_518_004_036)}`, "nir")).toBe(false);
});

test.each(["255081416802539", "255131416802538", "955081416802538", "55210055400013", "2025-03"])(
  "%s is none",
  (text) => {
    expect(has(text, "nir")).toBe(false);
  },
);

test.each([
  ["FR14 2004 1010 0505 0001 3M02 606", "iban"],
  ["BE68539007547034", "iban"],
  ["écrire à jean.dupont+rh@exemple.fr", "email"],
  ["06 12 34 56 78", "phone"],
  ["+33 6 12 34 56 78", "phone"],
  ["0033612345678", "phone"],
  ["0612345678", "barePhone"],
  ["Mme Martin", "strong"],
  ["DUPONT Jean-Pierre", "strong"],
  ["Dupont, Aïcha", "strong"],
  ["Jean Dupont", "likely"],
  ["Marie-Laure", "firstName"],
  ["12 bis, rue des Lilas", "address"],
  ["3 av. du Général-Leclerc 75013 Paris", "address"],
  ["Française", "nationality"],
  ["CFE-CGC", "union"],
  ["14/03/1985", "oldDate"],
  ["1985-03-14", "oldDate"],
  ["Bon entretien, à rappeler après la visite.", "sentence"],
])("%s: %s", (text, sign) => {
  expect(has(text, sign)).toBe(true);
});

test.each([
  ["FR14 2004 1010 0505 0001 3M02 607", "iban"],
  ["@", "email"],
  ["M1607", "phone"],
  ["55210055400013", "barePhone"],
  ["M. Bricolage", "strong"],
  ["Agence Marie Curie", "likely"],
  ["Saint-Martin", "firstName"],
  ["Nancy", "firstName"],
  ["14/03/2025", "oldDate"],
  ["Technicien de maintenance industrielle", "sentence"],
  ["Rhône", "address"],
])("%s is not %s", (text, sign) => {
  expect(has(text, sign)).toBe(false);
});

test.each(["", " ", "NC", "n/a", "non renseigné", "XXX", "-", "Anonymisé"])(
  "%j says nothing",
  (text) => {
    expect(signsOf(text, 2026)).toEqual([]);
  },
);

test.each([
  ["N° de sécurité sociale", "nir"],
  ["Nom de famille", "name"],
  ["PRENOM", "name"],
  ["DateNaissance", "birthDate"],
  ["Né(e) le", "birthDate"],
  ["Commune de naissance", "origin"],
  ["Adresse e-mail", "email"],
  ["Nationalité", "nationality"],
  ["N° salarié", "identifier"],
])("« %s » announces %s", (header, topic) => {
  expect([...topicsOf(header)]).toContain(topic);
});

test.each([
  ["Nom du site", "name"],
  ["Origine de la candidature", "origin"],
  ["Commune du domicile", "address"],
  ["Nombre de salariés", "person"],
  ["Date d'embauche", "birthDate"],
  ["Orientation", "orientation"],
])("« %s » does not announce %s", (header, topic) => {
  expect([...topicsOf(header)]).not.toContain(topic);
});

test("nobody reads a masked value back", () => {
  expect(masked("DUPONT Jean")).toBe("D••••• ••••");
  expect(masked("2 55 08 14 168 025 38")).toBe("2 •• •• •• ••• ••• ••");
  expect(masked("x".repeat(100))).toHaveLength(25);
});
