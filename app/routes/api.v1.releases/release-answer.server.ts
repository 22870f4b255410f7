import { OPEN_LICENCE } from "#app/platform/api/licence.ts";
import { openProblem } from "#app/platform/api/open-answer.server.ts";
import type { ReleaseAnswer } from "#app/platform/api/release-schemas.ts";
import { config } from "#app/platform/config.server.ts";
import { publishedRelease, publishedReleases } from "#app/platform/published-releases.server.ts";
import type { FoundRelease, ReleaseSummary } from "#db/queries/releases.ts";

/** What the API says of a release, with where the rest of it is. */
export function releaseAnswer(summary: ReleaseSummary): ReleaseAnswer {
  const { id, period, revision, publishedAt, erratumReason, supersededBy, manifestSha256 } =
    summary;
  return {
    ...{ id, period, revision, publishedAt, erratumReason, supersededBy, manifestSha256 },
    license: OPEN_LICENCE,
    links: linksOf(id),
  };
}

/** Whole addresses, so that they work wherever the answer is kept. */
export function linksOf(id: string): ReleaseAnswer["links"] {
  const { baseUrl } = config();
  const self = `${baseUrl}/api/v1/releases/${id}`;
  const observations = (query: string) => `${self}/observations?${query}`;
  return {
    self,
    page: `${baseUrl}/releases/${id}`,
    manifest: `${self}/manifest`,
    csv: observations("format=csv"),
    csvFr: observations("format=csv&dialect=fr"),
    json: observations("format=json"),
    jsonStat: observations("format=json-stat"),
    tableSchema: `${baseUrl}/api/v1/schemas/observations.json`,
    tableSchemaFr: `${baseUrl}/api/v1/schemas/observations-fr.json`,
    files: [`${self}/files/${id}.json`, `${self}/files/${id}.csv`],
  };
}

/** A release that is published; else a problem (404). */
export async function requireRelease(id: string | undefined): Promise<FoundRelease> {
  const summary = (await publishedReleases()).find((one) => one.id === id);
  const found = summary && (await publishedRelease(summary));
  if (!found) throw openProblem(404, "There is no such release.");
  // What is kept in memory may not know of an erratum that came since.
  return { ...found, summary };
}
