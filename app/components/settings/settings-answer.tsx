import { useTranslation } from "react-i18next";
import { type ProofAnswer, ProofNotice } from "#app/components/forms/proof-notice.tsx";
import { ShownOnce } from "./shown-once.tsx";

/** What a button of the settings page did, as the page tells it. */
export type SettingsTold =
  | { readonly kind: "tokenMade"; readonly label: string; readonly token: string }
  | { readonly kind: "tokenRevoked"; readonly isRevoked: boolean }
  | { readonly kind: "invited"; readonly email: string; readonly link: string }
  | ProofAnswer
  | {
      readonly kind: "memberRemoved";
      readonly removal: "removed" | "notFound" | "lastAdministrator";
    };

/** The answer to what was asked, at the top of the page; a secret is shown here and nowhere else. */
export function SettingsAnswer({ told }: { readonly told: SettingsTold }) {
  const { t } = useTranslation("settings");
  if (told.kind === "tokenMade") {
    const title = t("tokens.made", { label: told.label });
    return <ShownOnce title={title} lead={t("tokens.madeLead")} secret={told.token} />;
  }
  if (told.kind === "invited") {
    const { email, link } = told;
    const [title, lead] = [t("members.invited", { email }), t("members.invitedLead", { email })];
    return <ShownOnce {...{ title, lead }} secret={link} />;
  }
  if (told.kind !== "tokenRevoked" && told.kind !== "memberRemoved") {
    return <ProofNotice answer={told} />;
  }
  return (
    <p className="notice" role="status">
      {told.kind === "memberRemoved"
        ? t(`members.${told.removal}`)
        : t(told.isRevoked ? "tokens.revokedDone" : "tokens.revokedBefore")}
    </p>
  );
}
