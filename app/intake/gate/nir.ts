/** Sex, year, month, département (2A and 2B included), commune and order: 13 characters, then the key. */
const NUMBER = /^[1-478]\d\d(?:0[1-9]|1[0-2]|[2-9]\d)(?:\d\d|2[AB])\d{6}$/;

/** A social security number with its key, however it is spaced. */
export function isNir(compact: string): boolean {
  return compact.length === 15 && hasKey(compact.slice(0, 13), compact.slice(13));
}

/** A social security number without its key: some exports keep it in a column of its own. */
export function isKeylessNir(compact: string): boolean {
  return compact.length === 13 && NUMBER.test(compact);
}

/** key = 97 − (number mod 97), Corsica counting as 19 (2A) and 18 (2B). Source: Insee, identification des personnes. */
function hasKey(number: string, key: string): boolean {
  if (!NUMBER.test(number) || !/^\d\d$/.test(key)) return false;

  const digits = number
    .replace(/^(.{5})2A/, (_, start: string) => `${start}19`)
    .replace(/^(.{5})2B/, (_, start: string) => `${start}18`);
  return 97 - (Number(digits) % 97) === Number(key);
}
