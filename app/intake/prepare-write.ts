import {
  createPreparation,
  csvLine,
  type PreparationSettings,
  preparedFields,
  SEPARATOR,
} from "./prepare-lines.ts";
import { type Progress, readText } from "./prepare-source.ts";
import { createPrivacyGate } from "./privacy-gate.ts";
import type { ReadingPlan } from "./reading.ts";

/** Lines of the prepared file that are shown. */
const PREVIEWED = 10;
/** Characters gathered before they become a part of the file. */
const PART = 1 << 20;

/** Writes the file that may leave, and has every line of it looked at by the gate that the server has too. */
export async function writeFile(
  file: Blob,
  plan: ReadingPlan,
  settings: PreparationSettings,
  progress: Progress,
) {
  const headers = preparedFields(settings);
  const shape = { kind: "hires", separator: SEPARATOR, quote: '"', headerRecord: 0 } as const;
  const gate = createPrivacyGate({ ...shape, headers }, settings.currentYear);
  const parts: Blob[] = [];
  const preview: (readonly string[])[] = [];
  let part = csvLine(headers);

  const preparation = createPreparation(plan, settings, (cells) => {
    if (preview.length < PREVIEWED) preview.push(cells);
    part += csvLine(cells);
    if (part.length > PART) flush();
  });

  function flush(): void {
    gate.push(part);
    parts.push(new Blob([part]));
    part = "";
  }

  await readText(file, plan.encoding, preparation.push, progress);
  const { counts, broken } = preparation.finish();
  flush();
  const made = new Blob(parts, { type: "text/csv;charset=utf-8" });
  return { file: made, preview, counts, broken, findings: gate.conclude() };
}
