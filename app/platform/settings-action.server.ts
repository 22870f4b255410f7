import type { Kysely } from "kysely";
import type { Schema } from "#db/schema.ts";
import type { CompanyVisit } from "./access.server.ts";
import { createToken, endToken } from "./api/company-tokens.server.ts";
import { readTokenForm } from "./api/token-form.server.ts";
import { inviteMember, takeOut } from "./members.server.ts";

/** What a button of the settings page did. */
export type SettingsAnswer = Awaited<ReturnType<(typeof deeds)[keyof typeof deeds]>>;

/** Does what the posted form asks; null when it asks nothing that the page offers. */
export async function changeSettings(
  db: Kysely<Schema>,
  visit: CompanyVisit,
  intent: string,
  form: FormData,
): Promise<SettingsAnswer | null> {
  const deed = Object.hasOwn(deeds, intent) ? deeds[intent as keyof typeof deeds] : null;
  return deed ? deed(db, visit, form) : null;
}

/** Whether an intent lets someone or something in, which asks for a recent sign-in; taking access away never does. */
export function givesAccess(intent: string): boolean {
  return intent === "createToken" || intent === "invite";
}

const deeds = { createToken: makeToken, revokeToken: dropToken, invite: letIn, removeMember };

async function makeToken(db: Kysely<Schema>, visit: CompanyVisit, form: FormData) {
  const asked = readTokenForm(form);
  if (asked.problems.length > 0) return { kind: "tokenRefused" as const, ...asked };
  const owner = { companyId: visit.id, accountId: visit.account.id };
  const { token } = await createToken(db, { ...asked, ...owner });
  return { kind: "tokenMade" as const, label: asked.label, token };
}

async function dropToken(db: Kysely<Schema>, visit: CompanyVisit, form: FormData) {
  const { siren, id: companyId, account } = visit;
  const id = String(form.get("token") ?? "");
  const isRevoked = await endToken(db, { siren, companyId, id, accountId: account.id });
  return { kind: "tokenRevoked" as const, isRevoked };
}

async function letIn(db: Kysely<Schema>, visit: CompanyVisit, form: FormData) {
  return { kind: "invited" as const, ...(await inviteMember(db, visit, form)) };
}

async function removeMember(db: Kysely<Schema>, visit: CompanyVisit, form: FormData) {
  const removal = await takeOut(db, visit, String(form.get("member") ?? ""));
  return { kind: "memberRemoved" as const, removal };
}
