import { PassThrough } from "node:stream";
import {
  type AppLoadContext,
  createReadableStreamFromReadable,
  type EntryContext,
} from "@remix-run/node";
import { RemixServer } from "@remix-run/react";
import { isbot } from "isbot";
import { renderToPipeableStream } from "react-dom/server";
import { NonceProvider } from "#app/components/layout/nonce.ts";
import { isLanguage } from "#app/locales/languages.ts";
import { languageCookie } from "#app/platform/language.server.ts";
import { log } from "#app/platform/log.server.ts";

const STREAM_TIMEOUT_MS = 10_000;

export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
  { nonce }: AppLoadContext,
): Promise<Response> {
  headers.set("Content-Type", "text/html; charset=utf-8");
  rememberLanguage(request, headers);
  const whole = isbot(request.headers.get("User-Agent"));
  return new Promise((resolve, reject) => {
    const { pipe, abort } = renderToPipeableStream(
      <NonceProvider value={nonce}>
        <RemixServer
          context={context}
          url={request.url}
          abortDelay={STREAM_TIMEOUT_MS}
          nonce={nonce}
        />
      </NonceProvider>,
      {
        nonce,
        [whole ? "onAllReady" : "onShellReady"]: () => {
          const body = new PassThrough();
          resolve(new Response(createReadableStreamFromReadable(body), { status, headers }));
          pipe(body);
        },
        onShellError: reject,
        onError: logError,
      },
    );
    setTimeout(abort, STREAM_TIMEOUT_MS + 1000).unref();
  });
}

/** An error thrown by a page; one that is answered on purpose (404…) does not come here. */
export function handleError(error: unknown, { request }: { request: Request }): void {
  if (!request.signal.aborted) logError(error);
}

function logError(error: unknown): void {
  log().error({ error: error instanceof Error ? error.stack : String(error) }, "page failed");
}

/** A choice made by the address stays with the browser. */
function rememberLanguage(request: Request, headers: Headers): void {
  const wanted = new URL(request.url).searchParams.get("lang");
  if (isLanguage(wanted)) headers.append("Set-Cookie", languageCookie(wanted));
}
