import type { LoaderFunctionArgs } from "@remix-run/node";
import { openAnswer } from "#app/platform/api/open-answer.server.ts";
import { requireRelease } from "./api.v1.releases/release-answer.server.ts";

/** The manifest to the byte, as its SHA-256 was taken. */
export async function loader({ request, params }: LoaderFunctionArgs): Promise<Response> {
  const { summary, manifest } = await requireRelease(params.id);
  return openAnswer(request, {
    type: "application/json; charset=utf-8",
    from: [summary.id, summary.manifestSha256],
    caching: "forever",
    body: () => manifest,
  });
}
