import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Button } from "#app/components/forms/button.tsx";
import { useFormats } from "#app/locales/use-texts.ts";

export type TokenLine = {
  readonly id: string;
  readonly label: string;
  readonly scopes: readonly ("import" | "read")[];
  readonly createdAt: string;
  /** Name of the account; null from the command line. */
  readonly createdBy: string | null;
  readonly expiresAt: string;
  readonly lastUsedAt: string | null;
  readonly revokedAt: string | null;
  readonly state: "live" | "expired" | "revoked";
};

const COLUMNS = ["label", "scopes", "created", "expires", "lastUsed", "state"] as const;

/** The company's tokens, ended ones included: what each is for, when it served, and the button that ends it. */
export function TokenSection({ tokens }: { readonly tokens: readonly TokenLine[] }) {
  const { t } = useTranslation("settings");
  return (
    <section className="grid gap-3">
      <h2>{t("tokens.title")}</h2>
      <p className="note">{t("tokens.lead")}</p>
      {tokens.length === 0 ? (
        <p>{t("tokens.none")}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1)
        <section className="table-scroll" tabIndex={0} aria-label={t("tokens.title")}>
          <table>
            <caption className="sr-only">{t("tokens.title")}</caption>
            <thead>
              <tr>
                {COLUMNS.map((column) => (
                  <th key={column} scope="col">
                    {t(`tokens.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {tokens.map((token) => (
                <TokenRow key={token.id} token={token} />
              ))}
            </tbody>
          </table>
        </section>
      )}
    </section>
  );
}

function TokenRow({ token }: { readonly token: TokenLine }) {
  const { t } = useTranslation("settings");
  const { date, dateTime } = useFormats();
  const { scopes, createdBy, createdAt, expiresAt, lastUsedAt } = token;
  const made = { date: date(createdAt), name: createdBy ?? "" };
  return (
    <tr>
      <th scope="row">{token.label || t("tokens.unnamed")}</th>
      <td>{scopes.map((scope) => t(`tokens.scopeShort.${scope}`)).join(", ")}</td>
      <td>{createdBy === null ? t("tokens.byCommand", made) : t("tokens.by", made)}</td>
      <td>{date(expiresAt)}</td>
      <td>{lastUsedAt === null ? t("tokens.never") : dateTime(lastUsedAt)}</td>
      <td>
        <TokenState token={token} />
      </td>
    </tr>
  );
}

function TokenState({ token }: { readonly token: TokenLine }) {
  const { t } = useTranslation("settings");
  const { date } = useFormats();
  const { id, label, state, revokedAt } = token;
  if (state === "revoked") return t("tokens.revoked", { date: date(revokedAt ?? "") });
  if (state === "expired") return t("tokens.expired");
  return (
    <Form method="post" className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <span>{t("tokens.live")}</span>
      <input type="hidden" name="intent" value="revokeToken" />
      <Button
        kind="secondary"
        name="token"
        value={id}
        aria-label={t("tokens.revokeNamed", { label: label || t("tokens.unnamed") })}
      >
        {t("tokens.revoke")}
      </Button>
    </Form>
  );
}
