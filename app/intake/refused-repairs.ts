import { type Cell, wrong } from "./cell.ts";
import type { ReadingPlan } from "./reading.ts";

/** A reader whose repairs are those that nobody refused: a code whose lost zero may not be restored is wrong, and its line falls. */
export function withoutRefused<Value>(
  { refusedRepairs = [] }: ReadingPlan,
  read: (text: string) => Cell<Value>,
): (text: string) => Cell<Value> {
  if (refusedRepairs.length === 0) return read;
  return (text) => {
    const cell = read(text);
    const { remark } = cell;
    if (remark?.severity !== "repaired" || !refusedRepairs.includes(remark.problem)) return cell;
    return wrong(cell.value, `${remark.problem}Left`, expectedOf(cell.value));
  };
}

/** The code that was refused says what is expected; the key of a site says nothing to a person. */
function expectedOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}
