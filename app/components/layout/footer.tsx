import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";

type Props = { readonly isDemo: boolean; readonly hasOutbox: boolean };

export function Footer({ isDemo, hasOutbox }: Props) {
  const { t } = useTranslation();
  return (
    <footer className="site-footer">
      <div className="page flex flex-wrap items-baseline gap-x-6 gap-y-2">
        <nav className="menu" aria-label={t("footer.label")}>
          <Link to="/privacy">{t("footer.privacy")}</Link>
          <Link to="/accessibility">{t("footer.accessibility")}</Link>
          <Link to="/api">{t("footer.api")}</Link>
          {hasOutbox && <Link to="/outbox">{t("footer.outbox")}</Link>}
        </nav>
        <p>{t("footer.licence")}</p>
        {isDemo && <p>{t("footer.demo")}</p>}
      </div>
    </footer>
  );
}
