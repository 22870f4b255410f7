import { createDateDecider } from "./date-decider.ts";
import type { ReadingPlan } from "./reading.ts";
import { createRecords } from "./records.ts";

export type DateScan = {
  push(text: string): void;
  /** True once nothing is left open: reading further would change nothing. */
  settled(): boolean;
  /** The plan with what the texts read so far decide; `ambiguous` stays for a person. */
  conclude(): ReadingPlan;
};

/** Reads a file for its dates only, when its start leaves a format open (every day is 12 or less). */
export function createDateScan(plan: ReadingPlan): DateScan {
  const open = Object.entries(plan.dateFormats)
    .filter(([, format]) => format === "ambiguous")
    .map(([field]) => ({ field, index: plan.columns[field] ?? -1, decider: createDateDecider() }));
  let record = -1;

  const records = createRecords(plan, (cells) => {
    record += 1;
    if (record <= plan.headerRecord) return;
    for (const { index, decider } of open) decider.see(cells[index] ?? "");
  });

  function conclude(): ReadingPlan {
    records.finish();
    const found = open.map(({ field, decider }) => [field, decider.conclude() ?? "ambiguous"]);
    return { ...plan, dateFormats: { ...plan.dateFormats, ...Object.fromEntries(found) } };
  }

  return {
    push: records.push,
    settled: () => open.every(({ decider }) => decider.state() === "decided"),
    conclude,
  };
}
