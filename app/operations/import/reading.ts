import type { IntakeReport, Issue } from "#app/intake/issue.ts";
import type { FileReader } from "#app/intake/read-file.ts";
import { createReport } from "#app/intake/report.ts";
import type { Draft } from "./draft.ts";
import { type Progress, readSource } from "./read-source.ts";

/** What may be listened to while a file is read. */
export type ReadingHooks = {
  readonly onProgress?: (progress: Progress) => void;
  /** Every issue, even past the number of examples that reports keep. */
  readonly onIssue?: (issue: Issue) => void;
  /** Leaves the processor to whoever asks. */
  readonly calm?: boolean;
};

/** The end of a sink, common to both kinds of file. */
export function createIssueSink({ onIssue }: ReadingHooks) {
  const report = createReport();
  let lines = 0;

  function issue(said: Issue): void {
    report.add(said);
    onIssue?.(said);
  }

  return {
    report,
    issue,
    lines: () => lines,
    countLine: () => {
      lines += 1;
    },
  };
}

const BREATH = 2_000; // ms

type Reading = {
  readonly draft: Draft;
  readonly reader: FileReader;
  readonly sink: ReturnType<typeof createIssueSink>;
  readonly hooks: ReadingHooks;
  /** Stores what the sink received since the last call. */
  readonly settle: () => Promise<void>;
  /** Writes that the import is alive, by whoever writes its lines: two writers would wait for each other. */
  readonly keepAlive: () => Promise<void>;
};

/** Drives a reader through its whole source, says how far it is and that it is alive; its report. */
export async function readThrough(reading: Reading): Promise<IntakeReport> {
  const { draft, reader, sink, hooks, settle, keepAlive } = reading;
  const { source, facts } = draft.request;
  let breathed = Date.now();
  await readSource(source, reader, async (bytes) => {
    await settle();
    hooks.onProgress?.({ bytes, total: facts.bytes, lines: sink.lines() });
    if (Date.now() - breathed < BREATH) return;
    breathed = Date.now();
    await keepAlive();
  });
  const counts = reader.finish();
  await settle();
  return sink.report.finish(counts, reader.decisions());
}
