/** A commune's code as an integer, for the keys of big tables: "01053" → 1053, "2A004" → 200004, "2B033" → 210033. */
export function communeKey(code: string): number {
  if (code.startsWith("2A")) return 200_000 + Number(code.slice(2));
  if (code.startsWith("2B")) return 210_000 + Number(code.slice(2));
  return Number(code);
}

/** The code back from its integer. */
export function communeCode(key: number): string {
  if (key >= 210_000) return `2B${String(key - 210_000).padStart(3, "0")}`;
  if (key >= 200_000) return `2A${String(key - 200_000).padStart(3, "0")}`;
  return String(key).padStart(5, "0");
}

/** Residences that were coarsened to their employment zone stand past every commune: zone "5315" → 255315. */
export const ZONE_KEYS = 250_000;

/** Whether a residence is an employment zone: no commune, which no later nomenclature can locate anew. */
export function isZoneKey(key: number): boolean {
  return key >= ZONE_KEYS;
}
