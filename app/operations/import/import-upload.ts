import type { Desk } from "./desk.ts";
import { type FileImported, importSource, type SourceImport } from "./import-file.ts";
import { startReading } from "./jobs.ts";
import type { Spooled } from "./spool.ts";

export type UploadImport = Omit<SourceImport, "source"> & {
  readonly spooled: Extract<Spooled, { status: "spooled" }>;
};

/**
 * Inspects, reads and publishes an upload in one go, as the command line does with a file; it is read in a thread of its own.
 * Whatever comes of it, the upload is removed. Issues are the first of each cause.
 */
export async function importUpload(
  { connection, spool }: Desk,
  { spooled, ...upload }: UploadImport,
): Promise<FileImported> {
  try {
    const file = { ...upload, source: spooled.source };
    return await importSource(connection, file, async (draft, issues) => {
      const staged = await startReading(connection, draft).staged;
      issues.push(...staged.report.groups.flatMap(({ examples }) => examples));
      return staged;
    });
  } finally {
    await spool.remove(spooled.id);
  }
}
