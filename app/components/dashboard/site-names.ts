import type { SiteProfile } from "#app/domain/indicators/site-indicator.ts";

/** Site code → the name people know it by, its code when the file gives none. */
export type SiteNames = Readonly<Record<string, string>>;

export function siteNames(profiles: readonly SiteProfile[]): SiteNames {
  return Object.fromEntries(profiles.map(({ code, name }) => [code, name ?? code]));
}
