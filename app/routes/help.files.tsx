import type { MetaFunction } from "@remix-run/node";
import { FilesHelp } from "#app/components/imports/files-help.tsx";
import { titled } from "#app/components/layout/page-title.ts";

export const meta: MetaFunction = ({ matches }) =>
  titled(matches, (t) => t("help.title", { ns: "imports" }));

/** What the two files hold, from the declared columns. */
export default function HelpFiles() {
  return <FilesHelp />;
}
