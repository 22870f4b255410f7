import { once } from "node:events";
import { type AddressInfo, connect } from "node:net";
import express from "express";
import { expect, test } from "vitest";
import { limits } from "#scripts/web/limits.ts";
import { freshPlatform } from "#tests/support/platform.ts";

test("a visitor who hangs up before being counted is no error", async () => {
  await using _platform = await freshPlatform();
  const failures: unknown[] = [];
  const application = express();
  const counted = new Promise<void>((resolve) => {
    application.use((request, _response, next) => {
      request.socket.destroy();
      request.socket.once("close", next);
    });
    application.use(...limits());
    application.use(() => resolve());
    application.use(((error, _request, _response, _next) => {
      failures.push(error);
      resolve();
    }) satisfies express.ErrorRequestHandler);
  });
  const server = application.listen(0);
  await once(server, "listening");

  connect((server.address() as AddressInfo).port).write("GET / HTTP/1.1\r\nHost: ancrage\r\n\r\n");
  await counted;
  server.close();

  expect(failures).toEqual([]);
});
