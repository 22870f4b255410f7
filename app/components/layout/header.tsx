import { Form, Link, NavLink } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { LanguageSwitch } from "./language-switch.tsx";
import type { Visitor } from "./visitor.ts";

/** Name of the product, menu of the platform, language, account. */
export function Header({ visitor }: { readonly visitor: Visitor | null }) {
  const { t } = useTranslation();
  return (
    <header className="site-header">
      <div className="page bar">
        <Link to="/" className="brand">
          {t("product")}
        </Link>
        <nav className="menu" aria-label={t("menu.main")}>
          {visitor?.seesReference && <NavLink to="/reference">{t("menu.reference")}</NavLink>}
          {visitor?.seesReleases && <NavLink to="/admin/releases">{t("menu.releases")}</NavLink>}
          <NavLink to="/observatory">{t("menu.observatory")}</NavLink>
          <NavLink to="/methodology">{t("menu.methodology")}</NavLink>
          {visitor ? (
            <NavLink to="/account">{visitor.name}</NavLink>
          ) : (
            <NavLink to="/sign-in">{t("menu.signIn")}</NavLink>
          )}
        </nav>
        <div className="menu">
          {visitor && <SignOut />}
          <LanguageSwitch />
        </div>
      </div>
    </header>
  );
}

function SignOut() {
  const { t } = useTranslation();
  return (
    <Form method="post" action="/sign-out">
      <button type="submit">{t("menu.signOut")}</button>
    </Form>
  );
}
