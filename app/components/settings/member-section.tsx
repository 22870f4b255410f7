import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Button } from "#app/components/forms/button.tsx";
import { useFormats } from "#app/locales/use-texts.ts";

export type MemberLine = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: "companyAdmin" | "hrContributor" | "executive";
  readonly createdAt: string;
  /** Whoever looks at the page. */
  readonly isSelf: boolean;
};

/** Who belongs to the company, each with the button that takes them out. */
export function MemberSection({ members }: { readonly members: readonly MemberLine[] }) {
  const { t } = useTranslation("settings");
  return (
    <section className="grid gap-3">
      <h2>{t("members.title")}</h2>
      <p className="note">{t("members.lead")}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1) */}
      <section className="table-scroll" tabIndex={0} aria-label={t("members.title")}>
        <table>
          <caption className="sr-only">{t("members.title")}</caption>
          <thead>
            <tr>
              {(["name", "email", "role", "since", "remove"] as const).map((column) => (
                <th key={column} scope="col">
                  {t(`members.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {members.map((member) => (
              <MemberRow key={member.id} member={member} />
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}

function MemberRow({ member }: { readonly member: MemberLine }) {
  const { t } = useTranslation("settings");
  const { date } = useFormats();
  const { id, name, email, role, createdAt, isSelf } = member;
  return (
    <tr>
      <th scope="row">
        {name} {isSelf && <span className="note">({t("members.you")})</span>}
      </th>
      <td>{email}</td>
      <td>{t(`roles.${role}`)}</td>
      <td>{date(createdAt)}</td>
      <td>
        <Form method="post">
          <input type="hidden" name="intent" value="removeMember" />
          <Button
            kind="secondary"
            name="member"
            value={id}
            aria-label={t("members.removeNamed", { name })}
          >
            {t("members.remove")}
          </Button>
        </Form>
      </td>
    </tr>
  );
}
