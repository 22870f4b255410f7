import { i18nFor } from "#app/locales/index.ts";
import { isLanguage, REFERENCE_LANGUAGE } from "#app/locales/languages.ts";
import { log } from "./log.server.ts";
import { sendMail } from "./mail.server.ts";
import { newSignInLink } from "./sign-in-links.server.ts";

/** Makes the link and mails it, when the address has an account. Called without waiting: see newSignInLink. */
export async function mailSignInLink(
  email: string,
  browser: string,
  returnTo: string | null,
): Promise<void> {
  try {
    const link = await newSignInLink(email, browser, returnTo);
    if (!link) return;

    const { t } = i18nFor(isLanguage(link.language) ? link.language : REFERENCE_LANGUAGE);
    await sendMail({
      recipient: link.recipient,
      subject: t("mail.subject", { ns: "signIn" }),
      body: t("mail.body", { ns: "signIn", url: link.url }),
    });
  } catch (error) {
    // Nobody waits for it: what fails here can only be told to the log.
    log().error(
      { reason: error instanceof Error ? error.message : String(error) },
      "link not sent",
    );
  }
}
