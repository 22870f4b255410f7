import { useParams } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { CompanyBar } from "./company-bar.tsx";
import { Footer } from "./footer.tsx";
import { Header } from "./header.tsx";
import type { Visitor } from "./visitor.ts";

type Props = {
  readonly visitor: Visitor | null;
  readonly isDemo: boolean;
  readonly hasOutbox: boolean;
  readonly children: ReactNode;
};

/** What surrounds every page. */
export function Shell({ visitor, isDemo, hasOutbox, children }: Props) {
  const { t } = useTranslation();
  const { siren } = useParams();
  const companies = visitor?.companies ?? [];
  const company = companies.find((candidate) => candidate.siren === siren);
  return (
    <>
      <a href="#content" className="skip-link">
        {t("skipToContent")}
      </a>
      <Header visitor={visitor} />
      {company && (
        <CompanyBar company={company} others={companies.filter((other) => other !== company)} />
      )}
      <main id="content" tabIndex={-1}>
        <div className="page">{children}</div>
      </main>
      <Footer isDemo={isDemo} hasOutbox={hasOutbox} />
    </>
  );
}
