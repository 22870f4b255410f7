import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { titled } from "#app/components/layout/page-title.ts";
import { ReleasePage } from "#app/components/observatory/release-page.tsx";
import { keptCells } from "#app/domain/benchmark/kept-cells.ts";
import { holdsYear } from "#app/domain/benchmark/observatory/release-cells.ts";
import { tablesOf } from "#app/domain/benchmark/place-levels.ts";
import { notFound } from "#app/platform/access.server.ts";
import { publishedRelease, publishedReleases } from "#app/platform/published-releases.server.ts";
import type { Manifest } from "#db/queries/releases.ts";

export async function loader({ params }: LoaderFunctionArgs) {
  const releases = await publishedReleases();
  const summary = releases.find(({ id }) => id === params.id);
  const found = summary && (await publishedRelease(summary));
  if (!found) throw notFound();

  const { release, manifest } = found;
  const facts = JSON.parse(manifest) as Manifest;
  const published = release.cells.filter(({ status }) => status === "published").length;
  return {
    release: summary,
    revisions: releases.filter(({ period }) => period === summary.period),
    facts: {
      ...facts,
      indicators: release.indicators,
      tables: tablesOf(release.plan),
      holdsYear: holdsYear(release, summary.period),
      cells: { published, suppressed: release.cells.length - published },
      kept: keptCells(release),
      basedOn: facts.basedOn.map(({ id }) => id),
    },
  };
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  titled(matches, (t) => t("title", { ns: "releases", release: data?.release.id ?? "" }));

export default function Release() {
  return <ReleasePage {...useLoaderData<typeof loader>()} />;
}
