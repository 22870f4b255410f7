import { asked, read, refused } from "./expected.ts";
import {
  all,
  COMMUNE,
  fine,
  header,
  insert,
  JOB,
  lost,
  noted,
  one,
  SITE,
  type TableTrap,
  widened,
} from "./table-trap.ts";
import { LINES } from "./vocabulary.ts";

/** Traps that lines, headers and whole columns set. */
export const LINE_TRAPS: readonly TableTrap[] = [
  {
    name: "total",
    expected: read(LINES, 0, 1, "totalLine"),
    change: insert(LINES, ["Total", "40", "", "", "", ""]),
  },
  {
    name: "sous-totaux",
    expected: read(LINES, 0, 2, "totalLine"),
    change: (sheet) =>
      insert(20, ["Sous-total Lyon", "20", "", "", "", ""])(
        insert(LINES, ["Total général", "40", "", "", "", ""])(sheet),
      ),
  },
  {
    name: "en-tetes-repetes",
    expected: read(LINES, 0, 1, "repeatedHeader"),
    change: (sheet) => insert(20, sheet.headers)(sheet),
  },
  {
    name: "seconde-ligne-d-en-tetes",
    expected: read(LINES, 0, 1, "secondHeader"),
    change: insert(0, ["jour", "code", "code", "libellé", "libellé", "libellé"]),
  },
  {
    name: "lignes-vides",
    expected: read(LINES, 0, 3),
    change: (sheet) =>
      insert(5, [""], ["", "", "", "", "", ""])(insert(LINES, ["", "", "", "", "", ""])(sheet)),
  },
  {
    name: "preambule",
    expected: noted("preamble"),
    change: (sheet) => ({
      ...sheet,
      before: ["Extraction des entrées", "Établie le 3 janvier", ""],
    }),
  },
  {
    name: "cellule-de-trop",
    expected: lost("tooManyCells"),
    change: (sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row, at) => (at === 11 ? [...row, "", "x"] : row)),
    }),
  },
  {
    name: "cellules-manquantes",
    expected: noted("missingCells"),
    change: (sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row, at) => (at === 11 ? row.slice(0, 5) : row)),
    }),
  },
  {
    name: "colonnes-vides-a-droite",
    expected: fine,
    change: (sheet) => ({
      ...sheet,
      headers: [...sheet.headers, "", ""],
      rows: sheet.rows.map((row) => [...row, "", ""]),
    }),
  },
  {
    name: "en-tete-en-double",
    expected: noted("duplicateHeader"),
    change: (sheet) => widened(sheet.headers[JOB] ?? "", () => "Bis")(sheet),
  },
  { name: "proto", expected: fine, change: widened("__proto__", () => "constructor") },
  { name: "constructor", expected: fine, change: header(JOB, "constructor") },
  {
    name: "guillemets-dedans",
    expected: fine,
    change: all(JOB, (line) => `Poste dit "de jour" ${line % 3}`),
  },
  {
    name: "retour-dans-la-cellule",
    expected: fine,
    change: all(JOB, (line) => `Atelier\nbâtiment ${line % 3}`),
  },
  { name: "en-tete-sur-deux-lignes", expected: fine, change: header(JOB, "Intitulé\ndu poste") },
  {
    name: "en-tetes-espaces",
    expected: fine,
    change: (sheet) => ({ ...sheet, headers: sheet.headers.map((text) => `  ${text} `) }),
  },
  {
    name: "separateur-dans-la-cellule",
    expected: fine,
    change: all(JOB, () => "Vente; conseil, caisse | accueil"),
  },
  {
    name: "rejets-nombreux",
    expected: asked("biasedRejects"),
    change: all(SITE, (line, old) => (line % 4 ? old : "FERMÉ")),
  },
  {
    name: "espaces-insecables",
    expected: fine,
    change: all(SITE, (_, old) => `\u00a0${old}\u202f`),
    unicode: true,
  },
  {
    name: "sens-inverse",
    expected: fine,
    change: all(SITE, (_, old) => `\u202e${old}`),
    unicode: true,
  },
  {
    name: "largeur-nulle",
    expected: fine,
    change: all(COMMUNE, (_, old) => `\u200b${old}\ufeff`),
    unicode: true,
  },
  {
    name: "accents-abimes",
    expected: noted("mojibake"),
    change: all(JOB, () => "VendeuseÂ\u00a0Ã©tÃ©"),
    unicode: true,
  },
  { name: "cellule-enorme", expected: fine, change: one(JOB, "é".repeat(400_000)) },
  {
    name: "nir",
    expected: refused("personalNir"),
    change: widened("réf.", () => "2 55 08 14 168 025 38"),
  },
  {
    name: "noms",
    expected: refused("personalName"),
    change: widened(
      "Salarié",
      (line) => `${line % 2 ? "Aïcha" : "Jean"} Dupont-${"abcdefghij".charAt(line % 10)}`,
    ),
  },
  {
    name: "courriels",
    expected: refused("personalEmail"),
    change: widened("contact", (line) => `p${line}@exemple.fr`),
  },
  {
    name: "nationalites",
    expected: refused("personalNationality"),
    change: widened("Nationalité", () => "FR"),
  },
];
