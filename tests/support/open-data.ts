import type { LoaderFunctionArgs } from "@remix-run/node";
import { database } from "#app/platform/database.server.ts";
import { loader as catalog } from "#app/routes/api.v1.catalog[.]jsonld.ts";
import { loader as releases } from "#app/routes/api.v1.releases._index.ts";
import { loader as release } from "#app/routes/api.v1.releases.$id._index.ts";
import { loader as file } from "#app/routes/api.v1.releases.$id.files.$name.ts";
import { loader as manifest } from "#app/routes/api.v1.releases.$id.manifest.ts";
import { loader as observations } from "#app/routes/api.v1.releases.$id.observations.ts";
import { loader as schema } from "#app/routes/api.v1.schemas.$file.tsx";
import { freshPlatform } from "./platform.ts";
import { publishTestRelease, sampleRelease } from "./releases.ts";

const ROOT = "http://localhost:3000";

type Loader = (call: LoaderFunctionArgs) => Response | Promise<Response>;

/** The addresses open to everyone, most precise first. */
const OPEN: readonly (readonly [RegExp, Loader])[] = [
  [/^\/api\/v1\/releases$/, releases],
  [/^\/api\/v1\/releases\/(?<id>[^/]+)$/, release],
  [/^\/api\/v1\/releases\/(?<id>[^/]+)\/manifest$/, manifest],
  [/^\/api\/v1\/releases\/(?<id>[^/]+)\/files\/(?<name>[^/]+)$/, file],
  [/^\/api\/v1\/releases\/(?<id>[^/]+)\/observations$/, observations],
  [/^\/api\/v1\/catalog\.jsonld$/, catalog],
  [/^\/api\/v1\/schemas\/(?<file>[^/]+)$/, schema],
];

/** What an open address answers, whether its loader returns it or throws it. */
export async function ask(path: string, init: RequestInit = {}): Promise<Response> {
  const request = new Request(path.startsWith("http") ? path : ROOT + path, init);
  const { pathname } = new URL(request.url);
  for (const [pattern, loader] of OPEN) {
    const match = pattern.exec(pathname);
    if (!match) continue;
    try {
      return await loader({ request, params: { ...match.groups }, context: { nonce: "" } });
    } catch (error) {
      if (error instanceof Response) return error;
      throw error;
    }
  }
  throw new Error(`No open address is ${path}`);
}

/** The platform with a sample release of each of these quarters, and an erratum of the last one. */
export async function openDataPlace(periods: readonly string[] = ["2025-T3", "2025-T4"]) {
  const platform = await freshPlatform();
  const by = platform.accountOf("hugo@ancrage.example");
  for (const period of periods) {
    const sample = sampleRelease(period, { withYear: period.endsWith("T4") });
    await publishTestRelease(database(), { period }, sample, by);
  }
  const last = periods.at(-1);
  if (last) {
    const erratum = { period: last, revision: 2, reason: "Deux dépôts comptés deux fois" };
    await publishTestRelease(database(), erratum, sampleRelease(last), by);
  }
  return platform;
}
