import type { InspectionChoices } from "#app/intake/inspect.ts";
import type { FileKind } from "#app/intake/reading.ts";
import type { Inspected } from "./inspect-source.ts";
import type { Source } from "./source.ts";
import { type Failure, startThread, ThreadFailure } from "./thread.ts";

export type InspectionThreadData = {
  readonly kind: FileKind;
  readonly source: Source;
  readonly choices: InspectionChoices;
};

export type InspectionMessage =
  | { readonly type: "inspected"; readonly inspected: Inspected }
  | Failure;

/** Inspects a deposited file in a thread of its own: looking at a megabyte at once would keep every page waiting. */
export function inspectInThread(
  kind: FileKind,
  source: Source,
  choices: InspectionChoices = {},
): Promise<Inspected> {
  const data: InspectionThreadData = { kind, source, choices };
  const thread = startThread("inspect-worker", data);
  return new Promise((resolve, reject) => {
    thread.once("message", (message: InspectionMessage) => {
      if (message.type === "inspected") resolve(message.inspected);
      else reject(new ThreadFailure(message));
    });
    thread.once("error", reject);
    thread.once("exit", () => reject(new Error("the inspection of a file stopped")));
  });
}
