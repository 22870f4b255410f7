import { setPriority } from "node:os";
import { parentPort, workerData } from "node:worker_threads";
import type { InspectionMessage, InspectionThreadData } from "./import/inspect-in-thread.ts";
import { inspectSource } from "./import/inspect-source.ts";
import { failureOf, type ThreadData } from "./import/thread.ts";

/** The thread that looks at a deposited file while pages are served; it leaves the processor to them. */
setPriority(19);
const { kind, source, choices } = (workerData as ThreadData<InspectionThreadData>).data;

try {
  tell({ type: "inspected", inspected: await inspectSource(kind, source, choices) });
} catch (error) {
  tell(failureOf(error));
}

function tell(message: InspectionMessage): void {
  parentPort?.postMessage(message);
}
