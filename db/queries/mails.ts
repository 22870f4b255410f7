import type { Db } from "../schema.ts";
import { nextId } from "./next-id.ts";

export type Mail = {
  readonly id: number;
  readonly recipient: string;
  readonly subject: string;
  readonly body: string;
  readonly createdAt: string;
};

/** Puts a mail in the outbox: where no SMTP server is set, mails are read there. */
export async function insertMail(db: Db, mail: Omit<Mail, "id">): Promise<void> {
  const id = await nextId(db, "mail");
  await db
    .insertInto("mail")
    .values({ ...mail, id })
    .execute();
}

/** The mails of the outbox page, newest first. */
export async function latestMails(db: Db, limit: number): Promise<Mail[]> {
  return db
    .selectFrom("mail")
    .select(["id", "recipient", "subject", "body", "createdAt"])
    .orderBy("id", "desc")
    .limit(limit)
    .execute();
}
