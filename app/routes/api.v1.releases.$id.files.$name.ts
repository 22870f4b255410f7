import type { LoaderFunctionArgs } from "@remix-run/node";
import { releaseFiles } from "#app/domain/benchmark/release-files.ts";
import { openAnswer, openProblem } from "#app/platform/api/open-answer.server.ts";
import { requireRelease } from "./api.v1.releases/release-answer.server.ts";

/** A file of a release to the byte, as its manifest gives its SHA-256. */
export async function loader({ request, params }: LoaderFunctionArgs): Promise<Response> {
  const { summary, release } = await requireRelease(params.id);
  const files = releaseFiles(summary, release);
  const file = files.find(({ name }) => name === params.name);
  if (!file) throw openProblem(404, `The files are ${files.map(({ name }) => name).join(", ")}.`);

  const type = file.name.endsWith(".csv") ? "text/csv; header=present" : "application/json";
  return openAnswer(request, {
    type: `${type}; charset=utf-8`,
    from: [file.name, summary.manifestSha256],
    caching: "forever",
    body: file.text,
  });
}
