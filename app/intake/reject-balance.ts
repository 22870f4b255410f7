type Tally = { accepted: number; rejected: number };

/** What the rejects weigh on: too many of them, one site, one gender. */
export type RejectBias = "tooMany" | "site" | "gender";

/** Above this share of the lines, rejects change what the file says. */
export const MOST_REJECTS = 0.05;
/** A group rejected so many times more than the others is another population. */
export const IMBALANCE = 2;
/** Fewer rejects in a group are chance, not a pattern. */
export const FEWEST_REJECTS = 5;

/** Counts accepted and rejected lines by group, since selective rejects bias every share of the file. */
export function createRejectBalance() {
  const sites = new Map<string | number, Tally>();
  const genders = new Map<string | number, Tally>();
  const all: Tally = { accepted: 0, rejected: 0 };

  function accepted(site: string | number | null, gender: string | null): void {
    all.accepted += 1;
    if (site !== null) tally(sites, site).accepted += 1;
    if (gender !== null) tally(genders, gender).accepted += 1;
  }

  function rejected(site: string | number | null, gender: string | null): void {
    all.rejected += 1;
    if (site !== null) tally(sites, site).rejected += 1;
    if (gender !== null) tally(genders, gender).rejected += 1;
  }

  function biases(): RejectBias[] {
    const found: RejectBias[] = [];
    if (all.rejected > MOST_REJECTS * (all.accepted + all.rejected)) found.push("tooMany");
    if (leans(sites, all)) found.push("site");
    if (leans(genders, all)) found.push("gender");
    return found;
  }

  return { accepted, rejected, biases };
}

/** Groups kept apart; a column of a million distinct sites is no grouping. */
const MOST_GROUPS = 20_000;

function tally(groups: Map<string | number, Tally>, key: string | number): Tally {
  const known = groups.get(key);
  if (known) return known;

  const made = { accepted: 0, rejected: 0 };
  if (groups.size < MOST_GROUPS) groups.set(key, made);
  return made;
}

/** Whether one group is rejected at least twice as often as the rest of the file. */
function leans(groups: Map<string | number, Tally>, all: Tally): boolean {
  return [...groups.values()].some((group) => {
    const others = {
      accepted: all.accepted - group.accepted,
      rejected: all.rejected - group.rejected,
    };
    if (group.rejected < FEWEST_REJECTS || others.accepted + others.rejected === 0) return false;
    return rate(group) >= IMBALANCE * rate(others);
  });
}

function rate({ accepted, rejected }: Tally): number {
  return accepted + rejected === 0 ? 0 : rejected / (accepted + rejected);
}
