/** A company as disclosure control sees it: who else speaks for it. */
export type Company = {
  readonly siren: string;
  /** SIREN of the group's head, when it has one. */
  readonly group: string | null;
  /** The firm that uploads for it, when it is not itself. */
  readonly agent: string | null;
};

/**
 * The contributor of each company: companies joined by a group or by an agent, directly or through others, are one,
 * named by its smallest SIREN.
 */
export function contributorsOf(companies: readonly Company[]): ReadonlyMap<string, string> {
  const leaders = new Map<string, string>();
  for (const { siren, group, agent } of companies) {
    const own = `siren ${siren}`;
    if (group !== null) join(leaders, own, `siren ${group}`);
    if (agent !== null) join(leaders, own, `agent ${agent}`);
  }

  const names = new Map<string, string>();
  for (const { siren } of companies.toSorted((a, b) => (a.siren < b.siren ? -1 : 1))) {
    const leader = leaderOf(leaders, `siren ${siren}`);
    if (!names.has(leader)) names.set(leader, siren);
  }
  return new Map(
    companies.map(({ siren }) => [siren, names.get(leaderOf(leaders, `siren ${siren}`)) ?? siren]),
  );
}

function join(leaders: Map<string, string>, a: string, b: string): void {
  const [first, second] = [leaderOf(leaders, a), leaderOf(leaders, b)];
  if (first !== second) leaders.set(first, second);
}

function leaderOf(leaders: ReadonlyMap<string, string>, name: string): string {
  let leader = name;
  for (let next = leaders.get(leader); next !== undefined; next = leaders.get(leader)) {
    leader = next;
  }
  return leader;
}
