import { CSV_DIALECTS, observationLines } from "./observation-csv.ts";
import { observationRows } from "./observation-rows.ts";
import type { PublishedRelease } from "./published.ts";

/** A file that a release is read from; its text is made when it is asked for. */
export type ReleaseFile = { readonly name: string; readonly text: () => string };

/** The files of a release, whose SHA-256 its manifest gives: all of its cells as JSON, all of its observations as CSV. */
export function releaseFiles(
  { id, period }: { readonly id: string; readonly period: string },
  release: PublishedRelease,
): readonly ReleaseFile[] {
  const rows = () => observationRows(release, { id, period }, { by: null, indicator: null });
  return [
    { name: `${id}.json`, text: () => JSON.stringify(release) },
    {
      name: `${id}.csv`,
      text: () => [...observationLines(rows(), CSV_DIALECTS.standard)].join(""),
    },
  ];
}
