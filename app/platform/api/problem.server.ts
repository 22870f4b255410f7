import { STATUS_CODES } from "node:http";
import type { Problem } from "./schemas.ts";

/** What a failed call answers (RFC 9457). `type` is about:blank: the status says the kind, `detail` and the rest say what. */
export function problem(
  status: number,
  detail: string,
  { headers = {}, ...more }: Partial<Problem> & { readonly headers?: Record<string, string> } = {},
): Response {
  const body: Problem = {
    type: "about:blank",
    title: STATUS_CODES[status] ?? "Error",
    status,
    detail,
    ...more,
  };
  return new Response(JSON.stringify(body), {
    status,
    headers: { "Content-Type": "application/problem+json", ...headers },
  });
}
