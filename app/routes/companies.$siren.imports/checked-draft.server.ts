import type { IntakeReport } from "#app/intake/issue.ts";
import type { ReadingPlan } from "#app/intake/reading.ts";
import { shortReport } from "#app/intake/report.ts";
import { coarsenedOf } from "#app/operations/import/coarsen-draft.ts";
import { loneLinesOf, zonesThatCount } from "#app/operations/import/lone-lines.ts";
import { type ImportPreview, previewImport } from "#app/operations/import/preview-import.ts";
import type { DraftVisit } from "./visit.server.ts";

/** Examples shown of each cause; the file of rejected lines has them all. */
const SHOWN = 10;

/** What the page of a read draft shows. */
export async function checkedDraft({ desk, company, deposit }: DraftVisit) {
  const report = JSON.parse(deposit.report ?? "null") as IntakeReport;
  const isPublishable = deposit.accepted > 0;
  const preview =
    isPublishable && deposit.kind !== "applications"
      ? await previewImport(desk.connection, company.siren, deposit.publicId)
      : null;
  return {
    ...{ fileName: deposit.fileName, mode: deposit.mode },
    report: shortReport(report, SHOWN),
    isPublishable,
    preview: preview && changes(preview),
    coarsened: coarsenedOf(deposit.plan),
    zonesLoaded: (await zonesThatCount(desk.connection.db)) !== null,
    refused: (JSON.parse(deposit.plan ?? "{}") as Partial<ReadingPlan>).refusedRepairs ?? [],
    alone: deposit.kind === "hires" ? await loneLinesOf(desk.connection.db, deposit) : null,
  };
}

/** Each indicator before and after, where either has somebody to count. */
function changes({ before, after }: ImportPreview) {
  const earlier = new Map(before?.figures.map((figure) => [figure.indicator, figure]));
  return (after?.figures ?? []).flatMap((figure) => {
    const was = earlier.get(figure.indicator) ?? null;
    const isEmpty = !figure.base && !was?.base;
    return isEmpty ? [] : [{ indicator: figure.indicator, before: was, after: figure }];
  });
}
