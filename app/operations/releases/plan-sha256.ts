import type { PublishedRelease } from "#app/domain/benchmark/published.ts";
import { sha256Of } from "./snapshot.ts";

/** SHA-256 of a plan as it is written in a release. */
export function planSha256({ id, version, tables }: PublishedRelease["plan"]): string {
  return sha256Of(JSON.stringify({ id, version, tables }));
}
