/** A commune of the official geographic code (COG), or a municipal arrondissement, whose `parent` is its commune. */
export type Commune = {
  readonly code: string;
  readonly department: string;
  readonly region: string;
  readonly parent: string | null;
};

/** A code that left the COG and the commune that took it over; several of them where it was split. */
export type FormerCommune = { readonly former: string; readonly current: string };

/**
 * known: the code leads to one commune of today · split: to several, which only a person can choose from · unknown: to none ·
 * unlisted: no list of communes is loaded.
 */
export type CommuneIdentity =
  | { readonly status: "known"; readonly commune: Commune }
  | { readonly status: "split" | "unknown" | "unlisted" };

export type CommuneDirectory = {
  readonly current: ReadonlyMap<string, Commune>;
  readonly successors: ReadonlyMap<string, readonly string[]>;
};

/** Overseas départements and collectivities: 971 to 989. */
export function isOverseas(department: string): boolean {
  return department.startsWith("97") || department.startsWith("98");
}

/** The département in a commune's or a district's five digits: "97105" → "971", "2A004" → "2A". */
export function departmentOf(commune: string): string {
  return isOverseas(commune) ? commune.slice(0, 3) : commune.slice(0, 2);
}

export function communeDirectory(
  communes: readonly Commune[],
  former: readonly FormerCommune[],
): CommuneDirectory {
  const successors = new Map<string, string[]>();
  for (const { former: code, current } of former) {
    const known = successors.get(code);
    if (known) known.push(current);
    else successors.set(code, [current]);
  }
  return { current: new Map(communes.map((commune) => [commune.code, commune])), successors };
}

/** The commune of today that a code leads to: through mergers, and from an arrondissement to Paris, Lyon or Marseille. */
export function identifyCommune(
  { current, successors }: CommuneDirectory,
  code: string,
): CommuneIdentity {
  if (current.size === 0) return { status: "unlisted" };

  const heirs = successors.get(code) ?? [];
  const listed =
    current.get(code) ?? (heirs.length === 1 ? current.get(heirs[0] ?? "") : undefined);
  if (!listed) return { status: heirs.length > 1 ? "split" : "unknown" };

  const commune = listed.parent === null ? listed : current.get(listed.parent);
  return commune ? { status: "known", commune } : { status: "unknown" };
}
