import type { IntakeReport } from "#app/intake/issue.ts";
import type { ReadingPlan } from "#app/intake/reading.ts";
import { shortReport } from "#app/intake/report.ts";
import { loneLinesOf } from "#app/operations/import/lone-lines.ts";
import { type ImportPreview, previewImport } from "#app/operations/import/preview-import.ts";
import type { DraftVisit } from "./visit.server.ts";

/** Examples shown of each cause; the file of rejected lines has them all. */
const SHOWN = 10;

/** What the page of a read draft shows. */
export async function checkedDraft({ desk, company, deposit }: DraftVisit) {
  const report = JSON.parse(deposit.report ?? "null") as IntakeReport;
  const preview =
    deposit.accepted > 0
      ? await previewImport(desk.connection, company.siren, deposit.publicId)
      : null;
  return {
    ...{ fileName: deposit.fileName, mode: deposit.mode },
    report: shortReport(report, SHOWN),
    preview: preview && changes(preview),
    coarsened: (JSON.parse(deposit.plan ?? "{}") as Partial<ReadingPlan>).residences === "zone",
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
