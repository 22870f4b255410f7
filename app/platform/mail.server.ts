import nodemailer, { type Transporter } from "nodemailer";
import { insertMail } from "#db/queries/mails.ts";
import { config } from "./config.server.ts";
import { database } from "./database.server.ts";
import { log } from "./log.server.ts";
import { remember } from "./remember.server.ts";

export type Message = {
  readonly recipient: string;
  readonly subject: string;
  readonly body: string;
};

/** SMTP when SMTP_URL says where; else the outbox page, in development and in the demonstration only. */
export function mailWay(): "smtp" | "outbox" | "none" {
  const { smtpUrl, production, demo } = config();
  if (smtpUrl) return "smtp";
  return production && !demo ? "none" : "outbox";
}

/** Sends a mail of plain text. Production without SMTP_URL refuses: nobody would receive it. */
export async function sendMail({ recipient, subject, body }: Message): Promise<void> {
  const way = mailWay();
  if (way === "none") throw new Error("No mail can be sent: SMTP_URL is not set.");
  if (/[\r\n,;]/.test(recipient)) throw new Error("A mail goes to one address.");

  if (way === "smtp")
    await transport().sendMail({ from: sender(), to: recipient, subject, text: body });
  if (way === "outbox") {
    const createdAt = new Date().toISOString();
    await insertMail(database(), { recipient, subject, body, createdAt });
  }
  // Without SMTP nobody else would see it: the text goes to the log too, links included. Never in production.
  log().info(way === "outbox" ? { way, subject, recipient, body } : { way, subject }, "mail");
}

function transport(): Transporter {
  return remember("smtp", () => nodemailer.createTransport(config().smtpUrl ?? undefined));
}

function sender(): string {
  return `Ancrage <no-reply@${new URL(config().baseUrl).hostname}>`;
}
