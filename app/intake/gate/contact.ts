/** An address of e-mail anywhere in the text. */
export function hasEmail(text: string): boolean {
  for (let at = text.indexOf("@"); at !== -1; at = text.indexOf("@", at + 1)) {
    const before = /[\w.+-]$/.test(text.slice(Math.max(0, at - 1), at));
    if (before && /^[\w-]{1,63}(\.[\w-]{1,63}){0,5}\.[a-z]{2,12}/i.test(text.slice(at + 1)))
      return true;
  }
  return false;
}

/** A French number in pairs, or any number with its country: written as a telephone and as nothing else. */
export function isPhone(text: string): boolean {
  if (/^(\(?\+|00)/.test(text)) return isInternational(text);
  return /^0[1-9]([ ./-]{1,2}\d\d){4}$/.test(text);
}

/** Ten digits from 01 to 09 in a row: a telephone, unless the column holds codes of sites. */
export function isBarePhone(text: string): boolean {
  return /^0[1-9]\d{8}$/.test(text);
}

function isInternational(text: string): boolean {
  if (!/^[\d +().-]{10,25}$/.test(text)) return false;
  const digits = text.replace(/\D/g, "").replace(/^00/, "");
  return digits.length >= 10 && digits.length <= 14;
}
