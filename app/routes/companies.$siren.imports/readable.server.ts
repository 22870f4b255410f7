import { redirect } from "@remix-run/node";
import type { DraftVisit } from "./visit.server.ts";

type Readable = Extract<DraftVisit["file"]["inspection"], { status: "readable" }>;

/** The inspection of a draft whose columns are all there; else the page where one is to be chosen. */
export function readableOf({ file, home }: DraftVisit): Readable {
  const { inspection } = file;
  if (inspection.status === "refused") throw redirect(`${home}/file`);
  if (inspection.issues.some(({ severity }) => severity === "blocking")) {
    throw redirect(`${home}/columns`);
  }
  return inspection;
}
