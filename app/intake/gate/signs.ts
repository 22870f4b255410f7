import { cleanText, foldText } from "../clean-text.ts";
import { unwrapFormula } from "../excel-damage.ts";
import { isAddress } from "./address.ts";
import { type CategoryValue, categoryOf } from "./categories.ts";
import { hasEmail, isBarePhone, isPhone } from "./contact.ts";
import { isSentence, wordsOf } from "./free-text.ts";
import { isIban } from "./iban.ts";
import { isKeylessNir, isNir } from "./nir.ts";
import { type NameSign, nameSign } from "./person-name.ts";

/** What one value tells, whatever its column. */
export type Sign =
  | "nir"
  | "keylessNir"
  | "iban"
  | "email"
  | "phone"
  | "barePhone"
  | NameSign
  | "address"
  | "sentence"
  | CategoryValue
  | "identifierCode"
  | "oldDate"
  // What is enough under a header that says the rest:
  | "filled"
  | "letters"
  | "digits"
  | "manyDigits"
  | "dated"
  | "code"
  | "words"
  | "precise";

/** Texts that stand for nothing: not filled, hence no sign at all. */
const NOTHING =
  /^(n ?a|n ?c|n ?d|n ?r|n ?s|null|none|nan|aucune?|neant|vide|anonyme|anonymisee?|masquee?|supprimee?|confidentiel|inconnue?|x+|non (renseignee?|communiquee?|disponible|concernee?|applicable)|sans objet|unknown|not provided|redacted|total)?$/;

/** The signs of a value; none when it is empty or stands for nothing. */
export function signsOf(value: string, currentYear: number): readonly Sign[] {
  const text = cleanText(unwrapFormula(value)).trim().replace(/^'/, "");
  const fold = foldText(text.slice(0, 60));
  if (NOTHING.test(fold)) return [];

  return [
    ...numberSigns(text),
    ...textSigns(text),
    ...dateSigns(text, currentYear),
    ...plainSigns(text, fold),
  ];
}

function numberSigns(text: string): Sign[] {
  const signs: Sign[] = [];
  if (!/\d/.test(text)) return signs;

  const compact = text.replace(/[\s./_-]/g, "").toUpperCase();
  if (isNir(compact) || holdsNir(text)) signs.push("nir");
  if (isKeylessNir(compact)) signs.push("keylessNir");
  if (isIban(compact)) signs.push("iban");
  if (isPhone(text)) signs.push("phone");
  if (isBarePhone(compact) && compact === text) signs.push("barePhone");
  if (isIdentifierCode(text)) signs.push("identifierCode");
  if (/^-?\d{1,3}[.,]\d{3,}$/.test(text)) signs.push("precise");
  return signs;
}

/** A number with its key inside a longer text. */
function holdsNir(text: string): boolean {
  if (text.length < 19) return false;
  const found =
    text.match(/(?<!\d)[1-478] ?\d\d ?\d\d ?(\d\d|2[AB]) ?\d{3} ?\d{3} ?\d\d(?!\d)/gi) ?? [];
  return found.some((number) => isNir(number.replaceAll(" ", "").toUpperCase()));
}

/** A code made to name one person: long enough, digits in it, and not the five of a commune or postcode, nor a date. */
function isIdentifierCode(text: string): boolean {
  if (/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(text)) return true;
  return /^([A-Z]{1,4}[-_ ]?\d{3,12}[A-Z]?|\d{6,12})$/i.test(text);
}

function textSigns(text: string): Sign[] {
  const signs: Sign[] = [];
  if (hasEmail(text)) signs.push("email");
  if (!/\p{L}{2}/u.test(text)) return signs;

  const name = nameSign(text);
  if (name) signs.push(name);
  const category = categoryOf(text);
  if (category) signs.push(category);
  if (isAddress(text)) signs.push("address");
  if (isSentence(text)) signs.push("sentence");
  return signs;
}

const DAY_FIRST = /^\d{1,2}[/. -]\d{1,2}[/. -](\d{4}|\d{2})( |$)/;
const YEAR_FIRST = /^(\d{4})[-/.]?\d{2}[-/.]?\d{2}(T| |$)/;

/** A day that far back is a birth more often than a hire: 15 years or more, 85 at most. */
function dateSigns(text: string, currentYear: number): Sign[] {
  const found = DAY_FIRST.exec(text) ?? YEAR_FIRST.exec(text);
  if (!found) return /^(19|20)\d\d$/.test(text) ? ["dated"] : [];

  const written = Number(found[1]);
  const year = written < 100 ? written + (written > currentYear % 100 ? 1900 : 2000) : written;
  const age = currentYear - year;
  return age >= 15 && age <= 85 ? ["dated", "oldDate"] : ["dated"];
}

function plainSigns(text: string, fold: string): Sign[] {
  const signs: Sign[] = ["filled"];
  const digits = text.replace(/\D/g, "").length;
  if (/\p{L}{2}/u.test(text) && !/^(oui|non|yes|no|vrai|faux|true|false)$/.test(fold))
    signs.push("letters");
  if (digits >= 6) signs.push("digits");
  if (digits >= 12 || /^\d([.,]\d+)?E\+?1[34]$/i.test(text)) signs.push("manyDigits");
  if (/^\d{5}$/.test(text)) signs.push("dated");
  if (/\d/.test(text) || (/^\p{L}{3,}$/u.test(text) && !/^(oui|non|yes|no)$/.test(fold)))
    signs.push("code");
  if (wordsOf(text) >= 3) signs.push("words");
  return signs;
}
