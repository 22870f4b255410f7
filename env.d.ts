/// <reference types="vite/client" />
import "@remix-run/node";

declare module "@remix-run/node" {
  interface Future {
    v3_singleFetch: true;
  }

  /** What the web server gives each page. */
  interface AppLoadContext {
    /** The nonce of this answer's Content-Security-Policy. */
    readonly nonce: string;
  }
}
