/** What a file is when it is not text in columns, by its first bytes; null when nothing is against it. */
export function foreignFormat(start: Uint8Array): string | null {
  const opening = latin(start.subarray(0, 1000));
  for (const [signature, problem] of SIGNATURES) {
    if (opening.startsWith(signature)) return isZippedFile(opening) ? "isArchive" : problem;
  }
  if (/^\s*(ï»¿)?\s*<(!doctype|html|head|table|\?xml|div)/i.test(opening)) return "isWebPage";
  return /^\s*(ï»¿)?\s*[{[]\s*["{[]/.test(opening) ? "isJson" : null;
}

const SIGNATURES: readonly (readonly [string, string])[] = [
  ["PK\u0003\u0004", "isWorkbook"],
  ["\u00d0\u00cf\u0011\u00e0", "isWorkbook"],
  ["%PDF", "isPdf"],
  ["{\\rtf", "isDocument"],
  ["\u001f\u008b", "isArchive"],
  ["7z\u00bc\u00af", "isArchive"],
  ["Rar!", "isArchive"],
  ["\u0089PNG", "isImage"],
  ["\u00ff\u00d8\u00ff", "isImage"],
  ["GIF8", "isImage"],
];

/**
 * Workbooks are ZIP archives too: the name of the first member tells a file that was packed from one of their parts (ZIP
 * local file header: length of the name at byte 26, the name at byte 30).
 */
function isZippedFile(opening: string): boolean {
  if (!opening.startsWith("PK\u0003\u0004")) return false;
  const length = opening.charCodeAt(26) + 256 * opening.charCodeAt(27);
  return /\.(csv|tsv|txt|(geo)?json|xlsx?|ods|pdf)$/i.test(opening.slice(30, 30 + length));
}

function latin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
