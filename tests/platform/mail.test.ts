import { createServer } from "node:net";
import { expect, test } from "vitest";
import { database } from "#app/platform/database.server.ts";
import { sendMail } from "#app/platform/mail.server.ts";
import { latestMails } from "#db/queries/mails.ts";
import { freshPlatform } from "#tests/support/platform.ts";

const MESSAGE = { recipient: "nadia@ateliers.example", subject: "Été", body: "Bonjour" };

test("without SMTP_URL, development keeps mails in the outbox", async () => {
  await using _ = await freshPlatform();
  await sendMail(MESSAGE);
  expect(await latestMails(database(), 1)).toMatchObject([MESSAGE]);
});

test("without SMTP_URL, production refuses and says what to set", async () => {
  await using _ = await freshPlatform({ NODE_ENV: "production" });
  await expect(sendMail(MESSAGE)).rejects.toThrow("SMTP_URL is not set");
});

test("with SMTP_URL, the server there receives it and nothing is kept", async () => {
  await using server = await smtpServer();
  await using _ = await freshPlatform({ SMTP_URL: server.url, NODE_ENV: "production" });
  await sendMail(MESSAGE);
  expect(server.received()).toContain("RCPT TO:<nadia@ateliers.example>");
  expect(server.received()).toContain("Bonjour");
  expect(await latestMails(database(), 1)).toEqual([]);
});

test.each(["a@b.example\r\nBcc: all@evil.example", "a@b.example, all@evil.example"])(
  "%j adds no recipient: refused, nothing sent",
  async (recipient) => {
    await using server = await smtpServer();
    await using _ = await freshPlatform({ SMTP_URL: server.url });
    await expect(sendMail({ ...MESSAGE, recipient })).rejects.toThrow("one address");
    expect(server.received()).toBe("");
  },
);

/** Speaks just enough SMTP to be given a mail. */
async function smtpServer() {
  let received = "";
  const server = createServer((socket) => {
    let isBody = false;
    socket.write("220 test\r\n");
    socket.on("data", (chunk) => {
      received += chunk;
      if (isBody && !received.endsWith("\r\n.\r\n")) return;
      isBody = /^DATA/m.test(String(chunk));
      socket.write(isBody ? "354 go on\r\n" : "250 ok\r\n");
      if (/^QUIT/m.test(String(chunk))) socket.end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  return {
    url: `smtp://127.0.0.1:${port}`,
    received: () => received,
    async [Symbol.asyncDispose]() {
      server.close();
    },
  };
}
