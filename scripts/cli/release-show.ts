import { type ReadRelease, readRelease } from "#app/operations/releases/read-release.ts";
import { listPublishedReleases } from "#db/queries/releases.ts";
import { refusedAnswer } from "./release-by.ts";
import type { Verb } from "./verb.ts";

/** All that anyone reads of a release: its plan, the sums between its cells, every cell. */
export const releaseShowVerb: Verb = {
  name: "release show",
  usage: "release show ID",
  options: {},
  positionals: [1, 1],
  async run(call) {
    const [id = ""] = call.positionals;
    const { db } = await call.connection();
    const read = await readRelease(db, id);
    if (!read) return refusedAnswer({ id, reason: "unknownRelease" }, `There is no release ${id}.`);

    const summary = (await listPublishedReleases(db)).find((one) => one.id === id) ?? null;
    const { record, refusal, shown } = read;
    const manifest: unknown = record.manifest === null ? null : JSON.parse(record.manifest);
    const named = { id, period: record.period, revision: record.revision, status: record.status };
    return { json: { ...named, refusal, summary, manifest, ...shown }, text: textOf(read) };
  },
};

function textOf({ record: { id, status }, refusal, shown }: ReadRelease): string {
  if (!shown) return [`${id}: ${status}`, refusal?.reason].filter(Boolean).join(", ");

  const lines = shown.cells.map((cell) =>
    cell.status === "suppressed"
      ? `  ${cell.key}  ${cell.reason}`
      : `  ${cell.key}  ${cell.n} hires, ${cell.employers} employers`,
  );
  return [`${id}: ${status}, plan ${shown.plan.id}, ${shown.cells.length} cells`, ...lines].join(
    "\n",
  );
}
