import type { Random } from "./random.ts";

/** A line as it comes out of a spreadsheet or a hurry: each kind is one a reader must repair, doubt or reject. */
export function damaged(cells: readonly string[], random: Random): string[] {
  const copy = [...cells];
  random.pick(DAMAGES)(copy);
  return copy;
}

const DAMAGES: readonly ((cells: string[]) => void)[] = [
  unknownSite,
  impossibleMonth,
  lostZero,
  wordedGender,
  unknownContract,
];

function unknownSite(cells: string[]): void {
  cells[1] = "SITE-INCONNU";
}

function impossibleMonth(cells: string[]): void {
  cells[0] = `${(cells[0] ?? "").slice(0, 4)}-13`;
}

/** Excel drops the zero of "01053"; other communes stay as they are. */
function lostZero(cells: string[]): void {
  cells[2] = (cells[2] ?? "").replace(/^0/, "");
}

function wordedGender(cells: string[]): void {
  cells[4] = cells[4] === "F" ? "Féminin" : "Masculin";
}

function unknownContract(cells: string[]): void {
  cells[5] = "VACATION";
}
