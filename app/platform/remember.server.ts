const kept: Map<string, unknown> = globalKept();

/**
 * The one value of that name in this process. The web server and the pages are two bundles, and development reloads modules:
 * a plain module variable would exist twice.
 */
export function remember<Value>(name: string, make: () => Value): Value {
  if (!kept.has(name)) kept.set(name, make());
  return kept.get(name) as Value;
}

/** Drops it, so that the next call makes it anew. */
export function forget(name: string): void {
  kept.delete(name);
}

function globalKept(): Map<string, unknown> {
  const home = globalThis as { ancrageKept?: Map<string, unknown> };
  home.ancrageKept ??= new Map();
  return home.ancrageKept;
}
