const SHAPE = /^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/;

/** An international bank account number: its letters read as two digits, the whole is 1 modulo 97 (ISO 13616). */
export function isIban(compact: string): boolean {
  if (!SHAPE.test(compact)) return false;

  let rest = 0;
  for (const character of compact.slice(4) + compact.slice(0, 4)) {
    const value = Number.parseInt(character, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}
