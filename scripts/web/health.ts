import express, { type RequestHandler } from "express";
import { database } from "#app/platform/database.server.ts";
import { isAnswering } from "#db/queries/is-answering.ts";

/** /healthz: the process lives. /readyz: it can also read its database. */
export function health(): RequestHandler {
  const router = express.Router();
  router.get("/healthz", (_request, response) => {
    response.type("text/plain").send("ok\n");
  });
  router.get("/readyz", async (_request, response) => {
    const isReady = await isAnswering(database());
    response
      .status(isReady ? 200 : 503)
      .type("text/plain")
      .send(isReady ? "ready\n" : "database unreachable\n");
  });
  return router;
}
