import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { ServerBuild } from "@remix-run/node";
import express, { type RequestHandler } from "express";
import { unlistedPages } from "#app/platform/policy.ts";

/** The pages of the application, and how their scripts and styles reach the browser. */
export type Pages = {
  readonly build: ServerBuild | (() => Promise<ServerBuild>);
  readonly files: readonly RequestHandler[];
  /** From the sources, Vite writes styles and a web socket into the page. */
  readonly isDevelopment: boolean;
};

/** The pages that `npm run build` made. Refuses a build that has a page without a line in the policy. */
export async function bundledPages(bundle: URL): Promise<Pages> {
  const build: ServerBuild = await import(bundle.href);
  const unlisted = unlistedPages(Object.keys(build.routes));
  if (unlisted.length > 0) {
    throw new Error(`Pages missing from app/platform/policy.ts: ${unlisted.join(", ")}`);
  }
  const client = join(dirname(fileURLToPath(bundle)), "../client");
  const assets = express.static(join(client, "assets"), { immutable: true, maxAge: "1y" });
  return {
    build,
    files: [mounted("/assets", assets), express.static(client, { maxAge: "1h" })],
    isDevelopment: false,
  };
}

/** The pages from the sources, for development. */
export async function sourcePages(): Promise<Pages> {
  const { createServer } = await import("vite");
  const vite = await createServer({ server: { middlewareMode: true } });
  const build = async () =>
    (await vite.ssrLoadModule("virtual:remix/server-build")) as unknown as ServerBuild;
  return { build, files: [vite.middlewares], isDevelopment: true };
}

function mounted(path: string, handler: RequestHandler): RequestHandler {
  const router = express.Router();
  router.use(path, handler);
  return router;
}
