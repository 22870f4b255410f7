import { createHash } from "node:crypto";
import { problem } from "./problem.server.ts";
import type { Problem } from "./schemas.ts";

/** Open to every site: it is the same for everyone, and no cookie is looked at. */
const OPEN = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Expose-Headers": "ETag, Link",
} as const;

/** `forever`: what never changes at its address. `asked`: kept, and asked for again before each use. */
const CACHING = {
  forever: "public, max-age=31536000, immutable",
  asked: "public, no-cache",
} as const;

export type OpenAnswer = {
  readonly type: string;
  /** What the answer follows from: another one of these is another answer. Public, or a hash of what is. */
  readonly from: readonly (string | null)[];
  readonly caching: keyof typeof CACHING;
  readonly headers?: Readonly<Record<string, string>>;
  /** Made only when the caller does not have it yet. */
  readonly body: () => BodyInit;
};

/** An answer that anyone may read from anywhere, and keep: 304 when the caller has it, 204 to a browser that asks if it may. */
export function openAnswer(
  request: Request,
  { type, from, caching, headers, body }: OpenAnswer,
): Response {
  if (request.method === "OPTIONS") return allowed();

  const ETag = etagOf(from);
  const all = { ...OPEN, ETag, "Cache-Control": CACHING[caching], ...headers };
  if (hasIt(request, ETag)) return new Response(null, { status: 304, headers: all });
  return new Response(body(), { headers: { ...all, "Content-Type": type } });
}

/** The same for a value that is written whole as JSON. */
export function openJson(
  request: Request,
  value: unknown,
  {
    type = "application/json; charset=utf-8",
    caching = "asked",
    headers,
  }: Partial<OpenAnswer> = {},
): Response {
  const text = JSON.stringify(value);
  return openAnswer(request, {
    ...{ type, caching, from: [text], body: () => text },
    ...(headers && { headers }),
  });
}

/** A problem that any site may read; never kept. */
export function openProblem(status: number, detail: string, more: Partial<Problem> = {}): Response {
  return problem(status, detail, { ...more, headers: { ...OPEN, "Cache-Control": "no-store" } });
}

function allowed(): Response {
  const headers = {
    ...OPEN,
    "Access-Control-Allow-Methods": "GET, HEAD, OPTIONS",
    "Access-Control-Allow-Headers": "If-None-Match",
    "Access-Control-Max-Age": "86400",
  };
  return new Response(null, { status: 204, headers });
}

/** Weak, since the bytes on the way may be compressed. */
function etagOf(from: readonly (string | null)[]): string {
  const hash = createHash("sha256").update(JSON.stringify(from)).digest("base64url");
  return `W/"${hash.slice(0, 32)}"`;
}

/** Comparison of RFC 9110, 13.1.2: weak. */
function hasIt(request: Request, etag: string): boolean {
  const known = request.headers.get("If-None-Match");
  if (known === null) return false;
  const opaque = (tag: string) => tag.trim().replace(/^W\//, "");
  return known.trim() === "*" || known.split(",").some((tag) => opaque(tag) === opaque(etag));
}
