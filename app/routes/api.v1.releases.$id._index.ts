import type { LoaderFunctionArgs } from "@remix-run/node";
import { tablesOf } from "#app/domain/benchmark/place-levels.ts";
import { openJson } from "#app/platform/api/open-answer.server.ts";
import { releaseAnswer, requireRelease } from "./api.v1.releases/release-answer.server.ts";

/** A release: its manifest, what it measures, where its files are. An erratum may come to supersede it: it is asked for again. */
export async function loader({ request, params }: LoaderFunctionArgs): Promise<Response> {
  const { summary, manifest, release } = await requireRelease(params.id);
  return openJson(request, {
    ...releaseAnswer(summary),
    indicators: release.indicators,
    tables: tablesOf(release.plan),
    manifest: JSON.parse(manifest),
  });
}
