import type { Column } from "./column.ts";

const optional = { required: false, filled: false } as const;

/** The columns of the sites file. A new one is an entry here: parsing, template, help page and Table Schema follow. */
export const siteColumns = {
  site: {
    aliases: [
      "code site",
      "code etablissement",
      "etablissement",
      "code",
      "identifiant site",
      "site code",
      "agence",
    ],
    required: true,
    filled: true,
    kind: { type: "text" },
    examples: ["SIEGE", "ATELIER-LYON"],
  },
  commune: {
    aliases: [
      "code commune",
      "code insee",
      "insee",
      "code insee commune",
      "commune du site",
      "commune d implantation",
      "commune code",
    ],
    required: true,
    filled: true,
    kind: { type: "commune" },
    examples: ["75113", "69383"],
  },
  nom: {
    aliases: [
      "nom du site",
      "libelle",
      "intitule",
      "denomination",
      "designation",
      "name",
      "site name",
    ],
    ...optional,
    kind: { type: "text" },
    examples: ["Siège social", "Atelier de Lyon"],
  },
  siret: {
    aliases: ["numero siret", "n siret", "siret etablissement"],
    ...optional,
    kind: { type: "siret" },
    examples: ["", ""],
  },
  ouvert_le: {
    aliases: ["date d ouverture", "ouverture", "ouvert depuis", "opened on", "opening date"],
    ...optional,
    kind: { type: "date" },
    examples: ["2012-09-01", "2019-01-15"],
  },
  ferme_le: {
    aliases: ["date de fermeture", "fermeture", "closed on", "closing date"],
    ...optional,
    kind: { type: "date" },
    examples: ["", ""],
  },
  effectif: {
    aliases: ["effectifs", "effectif salarie", "nombre de salaries", "nb salaries", "headcount"],
    ...optional,
    kind: { type: "integer", min: 0, max: 1_000_000 },
    examples: ["240", "85"],
  },
  latitude: {
    aliases: ["lat", "coordonnee y"],
    ...optional,
    kind: { type: "decimal", min: -90, max: 90 },
    examples: ["48.8283", ""],
  },
  longitude: {
    aliases: ["lon", "lng", "long", "coordonnee x"],
    ...optional,
    kind: { type: "decimal", min: -180, max: 180 },
    examples: ["2.3556", ""],
  },
  qpv: {
    aliases: ["code qpv", "quartier prioritaire", "en qpv", "priority district"],
    ...optional,
    kind: { type: "qpv" },
    examples: ["", "non"],
  },
} as const satisfies Record<string, Column>;

export type SiteField = keyof typeof siteColumns;
