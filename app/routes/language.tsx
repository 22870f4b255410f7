import { type ActionFunctionArgs, data, redirect } from "@remix-run/node";
import { isLanguage } from "#app/locales/languages.ts";
import { database } from "#app/platform/database.server.ts";
import { languageCookie } from "#app/platform/language.server.ts";
import { localPath } from "#app/platform/return-to.server.ts";
import { findSession } from "#app/platform/session.server.ts";
import { setAccountLanguage } from "#db/queries/accounts.ts";

export function loader() {
  return redirect("/");
}

/** Keeps the choice in the browser, and in the account of whoever is signed in. */
export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData();
  const language = form.get("language");
  if (typeof language !== "string" || !isLanguage(language)) throw data(null, { status: 400 });

  const open = await findSession(request);
  if (open) await setAccountLanguage(database(), open.account.id, language);
  const to = localPath(String(form.get("returnTo") ?? "")) ?? "/";
  return redirect(to, { headers: { "Set-Cookie": languageCookie(language) } });
}
