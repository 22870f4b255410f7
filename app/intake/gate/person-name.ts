import { foldText } from "../clean-text.ts";
import { isFirstName } from "./first-names.ts";

/**
 * strong: written as people's names alone are ("Mme Martin", "DUPONT Jean") · likely: a first name beside another word
 * ("Jean Dupont") · firstName: a first name alone · shaped: words that could be a name, under a header that says so.
 */
export type NameSign = "strong" | "likely" | "firstName" | "shaped";

const TITLE = /^(m|mr|mm|mme|mlle|mlles|monsieur|madame|mademoiselle|dr|docteur|me|maitre)\.?$/i;
const WORD = /^\p{L}[\p{L}'’-]*\.?$/u;
const PARTICLES = new Set(
  "de du des la le les d l van von der den el al ben bin da dos di".split(" "),
);

/** Words of places, trades and lists: beside a first name they make a site or a street of it, not a person. */
const OTHER_THINGS = new Set(
  "agence agences aire antenne atelier ateliers avenue base bd boulevard bureau bureaux cabinet centre chantier chef cite clinique college commune cours depot direction ecole emploi entrepot entreprise est etablissement espace ferme filiale foyer france gare garage groupe hopital hotel immeuble implantation jardin laboratoire lycee magasin mairie maison mission nord ouest parc place plateforme plateau point port poste quai quartier region residence route rue sainte saint ste st service siege site societe sous square sud sur tour union unite universite usine village ville villeneuve zone acces aide agent assistant assistante cadre commercial conducteur employe employee ingenieur ouvrier responsable technicien vendeur vendeuse chantiers contrat cdi cdd sans avec non oui autre aucun direct cooptation travail locale cap loi bricolage".split(
    " ",
  ),
);

/** What a cell looks like as the name of a person; null when it does not. */
export function nameSign(text: string): NameSign | null {
  if (text.length < 2 || text.length > 60 || /[\d@/\\_;:=<>]/.test(text)) return null;

  const words = text.split(/[ ,]+/).filter((word) => word !== "");
  const titled = words.length > 1 && TITLE.test(words[0] ?? "");
  const names = titled ? words.slice(1) : words;
  if (names.length > 5 || !names.every((word) => WORD.test(word))) return null;
  const folds = names.map(foldText);
  if (folds.some((fold) => fold.split(" ").some((part) => OTHER_THINGS.has(part)))) return null;
  if (titled) return /^\p{Lu}/u.test(names[0] ?? "") ? "strong" : null;
  return untitled(names, folds, text.includes(","));
}

function untitled(
  names: readonly string[],
  folds: readonly string[],
  comma: boolean,
): NameSign | null {
  if (names.length === 1)
    return isFirstName(folds[0] ?? "") ? "firstName" : oneWord(names[0] ?? "");

  const first = folds.findIndex(isFirstName);
  const others = names.filter((_, at) => at !== first && !PARTICLES.has(folds[at] ?? ""));
  if (first < 0) return names.every(isCapitalised) ? "shaped" : null;
  if (others.length === 0) return null;

  const surname = others.some(isAllCapitals) && !isAllCapitals(names[first] ?? "");
  return comma || surname ? "strong" : names.some(isCapitalised) ? "likely" : null;
}

function oneWord(name: string): NameSign | null {
  return name.length >= 3 && isCapitalised(name) ? "shaped" : null;
}

function isCapitalised(word: string): boolean {
  return /^\p{Lu}/u.test(word) || PARTICLES.has(foldText(word));
}

function isAllCapitals(word: string): boolean {
  return word.length >= 3 && word === word.toUpperCase();
}
