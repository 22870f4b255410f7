import { applicationColumns } from "./applications.ts";
import type { Column } from "./column.ts";
import { hireColumns } from "./hires.ts";
import type { FileKind } from "./reading.ts";
import { siteColumns } from "./sites.ts";

/** The declared columns of a file, by canonical header, in the order of the template. */
export function columnsOf(kind: FileKind): readonly (readonly [string, Column])[] {
  return Object.entries(COLUMNS[kind]);
}

const COLUMNS = {
  hires: hireColumns,
  sites: siteColumns,
  applications: applicationColumns,
} as const satisfies Record<FileKind, Readonly<Record<string, Column>>>;
