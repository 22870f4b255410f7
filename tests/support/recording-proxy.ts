import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export type RecordingProxy = {
  /** For Chromium: `--proxy-server`, loopback included. */
  readonly address: string;
  /** Every byte the browser sent, addresses and headers included, as Latin-1 so that none is lost. */
  sent(): string;
  /** Methods and paths, in order. */
  requests(): readonly string[];
  /** Machines it tried to reach. */
  hosts(): readonly string[];
  close(): Promise<void>;
};

/** A proxy that all of a browser's traffic goes through and that keeps what the browser sends: nothing leaves unseen. */
export async function recordingProxy(): Promise<RecordingProxy> {
  const sent: Buffer[] = [];
  const requests: string[] = [];
  const hosts = new Set<string>();

  const server = createServer((incoming, answer) => {
    const { method = "", url = "", rawHeaders } = incoming;
    const target = new URL(url);
    hosts.add(target.host);
    requests.push(`${method} ${target.pathname}`);
    sent.push(Buffer.from(`${method} ${url}\n${rawHeaders.join("\n")}\n`));
    incoming.on("data", (piece: Buffer) => sent.push(piece));
    forward(incoming, target, answer);
  });
  server.on("connect", ({ url = "" }, socket) => {
    hosts.add(url);
    socket.end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;

  return {
    address: `http://127.0.0.1:${port}`,
    sent: () => Buffer.concat(sent).toString("latin1"),
    requests: () => requests,
    hosts: () => [...hosts],
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function forward(incoming: IncomingMessage, target: URL, answer: ServerResponse): void {
  const { hostname, port, pathname, search } = target;
  const { method, headers } = incoming;
  const outgoing = request(
    { host: hostname, port, path: pathname + search, method, headers },
    (response) => {
      answer.writeHead(response.statusCode ?? 502, response.rawHeaders);
      response.pipe(answer);
    },
  );
  outgoing.on("error", () => answer.destroy());
  incoming.pipe(outgoing);
}
