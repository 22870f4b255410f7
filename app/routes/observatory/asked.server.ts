import {
  type ObservatoryView,
  observatoryView,
} from "#app/domain/benchmark/observatory/observatory-view.ts";
import type { DatedRelease } from "#app/domain/benchmark/observatory/series-view.ts";
import { notFound } from "#app/platform/access.server.ts";
import { datedRelease, publishedReleases } from "#app/platform/published-releases.server.ts";
import type { ReleaseSummary } from "#db/queries/releases.ts";

export type AskedObservatory = {
  readonly summary: ReleaseSummary;
  readonly releases: readonly ReleaseSummary[];
  readonly shown: DatedRelease;
  readonly view: ObservatoryView;
};

/** What an address of the observatory shows: the latest release when it names none; null before the first one. */
export async function askedObservatory(request: Request): Promise<AskedObservatory | null> {
  const { searchParams } = new URL(request.url);
  const asked = (name: string) => searchParams.get(name) || null;
  const releases = await publishedReleases();
  const named = asked("release");
  const summary = named === null ? releases[0] : releases.find(({ id }) => id === named);
  if (!summary) {
    if (named === null) return null;
    throw notFound();
  }

  const shown = await datedRelease(summary);
  if (!shown) throw notFound();

  const compared = comparedWith(summary, releases, asked("compare"));
  const view = observatoryView({
    shown,
    releases: await latestOfEach(releases),
    comparedWith: compared && (await datedRelease(compared)),
    asked: {
      indicator: asked("indicator"),
      rows: asked("rows"),
      columns: asked("columns"),
      within: asked("within"),
      span: asked("span"),
      map: asked("map"),
    },
  });
  return { summary, releases, shown, view };
}

/** The release named, or by itself the same quarter a year before, else the one before. */
function comparedWith(
  { id, period }: ReleaseSummary,
  releases: readonly ReleaseSummary[],
  named: string | null,
): ReleaseSummary | null {
  if (named !== null) return releases.find((one) => one.id === named && one.id !== id) ?? null;

  const yearBefore = `${Number(period.slice(0, 4)) - 1}${period.slice(4)}`;
  const earlier = releases.filter((one) => one.period < period && one.supersededBy === null);
  return earlier.find((one) => one.period === yearBefore) ?? earlier[0] ?? null;
}

/** The revision that stands of each quarter. */
async function latestOfEach(releases: readonly ReleaseSummary[]): Promise<readonly DatedRelease[]> {
  const dated: DatedRelease[] = [];
  for (const summary of releases.filter(({ supersededBy }) => supersededBy === null)) {
    const one = await datedRelease(summary);
    if (one) dated.push(one);
  }
  return dated;
}
