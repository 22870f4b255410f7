import type { LoaderFunctionArgs } from "@remix-run/node";
import { templateCsv } from "#app/intake/template.ts";
import { notFound } from "#app/platform/access.server.ts";

const KINDS = {
  "embauches.csv": "hires",
  "sites.csv": "sites",
  "candidatures.csv": "applications",
} as const;

/** The files to start from, made from the declared columns. */
export function loader({ params }: LoaderFunctionArgs) {
  const file = params.file ?? "";
  if (!isTemplate(file)) throw notFound();
  return new Response(templateCsv(KINDS[file]), {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="${file}"`,
    },
  });
}

function isTemplate(file: string): file is keyof typeof KINDS {
  return Object.hasOwn(KINDS, file);
}
