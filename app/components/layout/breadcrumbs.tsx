import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";

export type Crumb = { readonly label: string; readonly to?: string };

/** The way to this page; the last one is the page itself and has no link. */
export function Breadcrumbs({ crumbs }: { readonly crumbs: readonly Crumb[] }) {
  const { t } = useTranslation();
  return (
    <nav className="breadcrumbs" aria-label={t("menu.breadcrumbs")}>
      <ol>
        {crumbs.map(({ label, to }) => (
          <li key={label}>
            {to ? <Link to={to}>{label}</Link> : <span aria-current="page">{label}</span>}
          </li>
        ))}
      </ol>
    </nav>
  );
}
