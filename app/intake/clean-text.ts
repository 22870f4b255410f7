const EXOTIC = /[^\x21-\x7e\u00c0-\u017f]/;
const SPACES = /[\s\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+/g;
// Zero-width characters, direction marks and soft hyphens: invisible on screen, fatal to a comparison.
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;

/** The text as a person reads it: no invisible character, plain spaces, one apostrophe, trimmed. */
export function cleanText(text: string): string {
  if (!EXOTIC.test(text)) return text;

  return text.replace(INVISIBLE, "").replace(SPACES, " ").replace(/[’‘ʼ]/g, "'").trim();
}

/** Characters of a cell that are looked at: no value we read is as long, and ten megabytes must cost no more than a line. */
const LOOKED_AT = 500;

/** The start of a monstrous text, marked so that it is never taken for a value; any other text is itself. */
export function shortened(text: string): string {
  return text.length > LOOKED_AT ? `${text.slice(0, LOOKED_AT)}…` : text;
}

/** Lower case, no accent, words separated by one space: what two spellings of one wording have in common. */
export function foldText(text: string): string {
  return repairMojibake(cleanText(text))
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/œ/gi, "oe")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}

export function hasMojibake(text: string): boolean {
  return /Ã[\u00a0-\u00bf‰€]|Â[\u00a0-\u00bf]|â€/.test(text);
}

/** "FÃ©minin" → "Féminin": UTF-8 that some earlier program took for Windows-1252. */
function repairMojibake(text: string): string {
  if (!hasMojibake(text)) return text;

  return text
    .replace(/â€™/g, "'")
    .replace(/Ã‰/g, "É")
    .replace(/Ã€/g, "À")
    .replace(/Ã([\u00a0-\u00bf])/g, (_, second: string) => shifted(second, 0xc0))
    .replace(/Ã(?= |$)/g, "à") // the no-break space of "Ã\u00a0" became a plain one, or was trimmed
    .replace(/Â([\u00a0-\u00bf])/g, (_, second: string) => shifted(second, 0x80));
}

function shifted(second: string, base: number): string {
  return String.fromCharCode(base + (second.charCodeAt(0) & 0x3f));
}
