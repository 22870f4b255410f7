import type { LoaderFunctionArgs } from "@remix-run/node";
import { openJson } from "#app/platform/api/open-answer.server.ts";
import { notThat, readQuery, wrongParameters } from "#app/platform/api/query.server.ts";
import { releasesQuerySchema } from "#app/platform/api/release-schemas.ts";
import { config } from "#app/platform/config.server.ts";
import { publishedReleases } from "#app/platform/published-releases.server.ts";
import type { ReleaseSummary } from "#db/queries/releases.ts";
import { releaseAnswer } from "./api.v1.releases/release-answer.server.ts";

/** Releases, the newest first, page after page. */
export async function loader({ request }: LoaderFunctionArgs): Promise<Response> {
  const { limit, cursor } = readQuery(request, releasesQuerySchema);
  const all = await publishedReleases();
  const from = cursor === undefined ? 0 : placeAfter(all, cursor);
  const page = all.slice(from, from + limit);
  const last = page.at(-1);
  const next = last && from + limit < all.length ? cursorOf(last) : null;

  const answer = { releases: page.map(releaseAnswer), next };
  return openJson(request, answer, next === null ? {} : { headers: { Link: linkTo(next, limit) } });
}

/** The release it comes after, and nothing else: what is published meanwhile moves no page. */
function cursorOf({ id }: ReleaseSummary): string {
  return Buffer.from(id).toString("base64url");
}

function placeAfter(all: readonly ReleaseSummary[], cursor: string): number {
  const place = all.findIndex((release) => cursorOf(release) === cursor);
  if (place >= 0) return place + 1;
  const detail = notThat(cursor, "one that a page gave as next");
  throw wrongParameters([{ parameter: "cursor", detail }]);
}

function linkTo(cursor: string, limit: number): string {
  const query = new URLSearchParams({ limit: String(limit), cursor });
  return `<${config().baseUrl}/api/v1/releases?${query}>; rel="next"`;
}
