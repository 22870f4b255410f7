import { Link, NavLink } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { VisitorCompany } from "./visitor.ts";

type Props = {
  readonly company: VisitorCompany;
  /** The other companies of the same person. */
  readonly others: readonly VisitorCompany[];
};

/** Which company the figures are about, and its pages. */
export function CompanyBar({ company, others }: Props) {
  const { t } = useTranslation();
  const home = `/companies/${company.siren}`;
  return (
    <section className="company-bar" aria-label={company.name}>
      <div className="page bar">
        <p className="company-name">{company.name}</p>
        <nav className="menu" aria-label={t("menu.company")}>
          <NavLink to={home} end>
            {t("menu.dashboard")}
          </NavLink>
          <NavLink to={`${home}/benchmark`}>{t("menu.benchmark")}</NavLink>
          <NavLink to={`${home}/sites`}>{t("menu.sites")}</NavLink>
          <NavLink to={`${home}/policies`}>{t("menu.policies")}</NavLink>
          <NavLink to={`${home}/applications`}>{t("menu.applications")}</NavLink>
          {company.seesImports && <NavLink to={`${home}/imports`}>{t("menu.imports")}</NavLink>}
          {company.seesSettings && <NavLink to={`${home}/settings`}>{t("menu.settings")}</NavLink>}
        </nav>
        {others.length > 0 && <OtherCompanies companies={others} />}
      </div>
    </section>
  );
}

function OtherCompanies({ companies }: { readonly companies: readonly VisitorCompany[] }) {
  const { t } = useTranslation();
  return (
    <details className="menu">
      <summary>{t("menu.companies")}</summary>
      <ul>
        {companies.map(({ siren, name }) => (
          <li key={siren}>
            <Link to={`/companies/${siren}`}>{name}</Link>
          </li>
        ))}
      </ul>
    </details>
  );
}
