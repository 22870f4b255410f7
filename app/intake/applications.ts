import { STAGES } from "#app/domain/applications/stages.ts";
import { type Column, choice } from "./column.ts";
import { stages } from "./stage-wordings.ts";

const count = { type: "integer", min: 0, max: 10_000_000 } as const;
const optional = { required: false, filled: false, kind: count } as const;

/**
 * The columns of the file of applicants, one line for each month, site and stage: counts, never persons. A new one is an entry
 * here: parsing, template, help page and Table Schema follow.
 */
export const applicationColumns = {
  mois: {
    aliases: [
      "mois candidature",
      "mois de candidature",
      "mois de la candidature",
      "mois des candidatures",
      "date de candidature",
      "date candidature",
      "periode",
      "month",
      "application month",
    ],
    required: true,
    filled: true,
    kind: { type: "month" },
    examples: ["2025-03", "2025-03", "2025-03"],
  },
  site: {
    aliases: [
      "code site",
      "etablissement",
      "code etablissement",
      "siret",
      "siret etablissement",
      "numero siret",
      "n siret",
      "lieu de travail",
      "agence",
      "site code",
      "work site",
      "workplace",
    ],
    required: true,
    filled: true,
    kind: { type: "site" },
    examples: ["SIEGE", "SIEGE", "SIEGE"],
  },
  etape: {
    aliases: [
      "etape du recrutement",
      "etape de recrutement",
      "etape du processus",
      "stade",
      "phase",
      "statut",
      "stage",
      "step",
    ],
    required: true,
    filled: true,
    kind: choice(STAGES, stages),
    examples: ["candidature", "entretien", "embauche"],
  },
  total: {
    aliases: [
      "nombre",
      "nombre de candidats",
      "nombre de candidatures",
      "nb candidats",
      "nb candidatures",
      "candidats",
      "candidatures",
      "ensemble",
      "effectif",
      "count",
      "applicants",
    ],
    required: true,
    filled: true,
    kind: count,
    examples: ["240", "60", "12"],
  },
  femmes: {
    aliases: ["nombre de femmes", "nb femmes", "dont femmes", "candidates", "women"],
    ...optional,
    examples: ["96", "25", "5"],
  },
  hommes: {
    aliases: ["nombre d hommes", "nb hommes", "dont hommes", "men"],
    ...optional,
    examples: ["138", "34", "7"],
  },
  qpv: {
    aliases: [
      "habitants qpv",
      "nb qpv",
      "dont qpv",
      "en qpv",
      "residents qpv",
      "quartier prioritaire",
      "priority district",
    ],
    ...optional,
    examples: ["31", "7", ""],
  },
  hors_qpv: {
    aliases: [
      "nb hors qpv",
      "dont hors qpv",
      "non qpv",
      "habitants hors qpv",
      "outside priority district",
    ],
    ...optional,
    examples: ["190", "50", ""],
  },
  rural: {
    aliases: ["ruraux", "nb rural", "dont rural", "communes rurales", "habitants ruraux"],
    ...optional,
    examples: ["40", "11", "2"],
  },
  hors_rural: {
    aliases: ["urbains", "nb hors rural", "dont hors rural", "non rural", "not rural"],
    ...optional,
    examples: ["196", "48", "10"],
  },
} as const satisfies Record<string, Column>;

export type ApplicationField = keyof typeof applicationColumns;
