import type { AmbiguousDate } from "#app/components/imports/chosen-values.ts";
import type { Mapping } from "#app/operations/import/complete-plan.ts";
import type { DraftVisit } from "./visit.server.ts";

type Readable = Extract<DraftVisit["file"]["inspection"], { status: "readable" }>;

/** The columns of dates where no day is past 12: only a person knows which number is the day. With what was answered. */
export function ambiguousDates(
  { plan, proposals }: Readable,
  { dateFormats }: Mapping,
): AmbiguousDate[] {
  return Object.entries(plan.dateFormats)
    .filter(([, format]) => format === "ambiguous")
    .map(([field]) => ({
      field,
      header: plan.headers[plan.columns[field] ?? -1] ?? field,
      samples: proposals.find((proposal) => proposal.field === field)?.samples ?? [],
      chosen: dateFormats?.[field] ?? null,
    }));
}
