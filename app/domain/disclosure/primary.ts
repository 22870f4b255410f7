import { THRESHOLDS } from "./thresholds.ts";

/** What decides whether a cell is safe: its contributors, their sum, the two largest. Counts of hires. */
export type Concentration = {
  readonly contributors: number;
  readonly total: number;
  readonly first: number;
  readonly second: number;
};

export type PrimaryReason = "tooFewContributors" | "tooFewHires" | "estimable" | "dominated";

/** The concentration of a list of contributions; those of 0 are nobody's. */
export function concentrationOf(contributions: Iterable<number>): Concentration {
  let [contributors, total, first, second] = [0, 0, 0, 0];
  for (const amount of contributions) {
    if (amount <= 0) continue;
    contributors++;
    total += amount;
    if (amount > first) [first, second] = [amount, first];
    else if (amount > second) second = amount;
  }
  return { contributors, total, first, second };
}

/** Rules R1 to R4 on a number of hires; none for an empty cell. Order: R1, R2, R3, R4. */
export function primaryReasons(cell: Concentration): readonly PrimaryReason[] {
  if (cell.total === 0) return [];

  const reasons: PrimaryReason[] = [];
  if (cell.contributors < THRESHOLDS.minContributors) reasons.push("tooFewContributors");
  if (cell.total < THRESHOLDS.minHires) reasons.push("tooFewHires");
  return [...reasons, ...concentrationReasons(cell)];
}

/** Rule R5 on a numerator or on its complement: three employers, R3 and R4; R2 does not apply. */
export function numeratorReasons(part: Concentration): readonly PrimaryReason[] {
  if (part.total === 0) return [];

  const few = part.contributors < THRESHOLDS.minNumeratorContributors;
  return [...(few ? (["tooFewContributors"] as const) : []), ...concentrationReasons(part)];
}

/** Room to leave above a hidden figure so that its largest contributor is not estimated within p % (R3), at least 3. */
export function protectionLevel(cell: Concentration): number {
  return Math.max(THRESHOLDS.minProtection, Math.ceil(missingRest(cell) / 100));
}

/** R3: the second contributor, knowing itself, would estimate the first within p %. */
export function isEstimable(cell: Concentration): boolean {
  return missingRest(cell) > 0;
}

/** R4. */
export function isDominated({ first, total }: Concentration): boolean {
  return first * 100 > THRESHOLDS.dominancePercent * total;
}

/** p·x1 − (X − x1 − x2), in hundredths of a hire; not above 0 when the rest is large enough. */
export function missingRest({ total, first, second }: Concentration): number {
  return THRESHOLDS.pPercent * first - 100 * (total - first - second);
}

function concentrationReasons(cell: Concentration): readonly PrimaryReason[] {
  const reasons: PrimaryReason[] = [];
  if (isEstimable(cell)) reasons.push("estimable");
  if (isDominated(cell)) reasons.push("dominated");
  return reasons;
}
