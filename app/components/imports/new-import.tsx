import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { FileKind } from "#app/intake/reading.ts";
import { useFormats } from "#app/locales/use-texts.ts";
import type { DepositAnswer } from "./deposit-answer.ts";
import { DepositForm } from "./deposit-form.tsx";
import { StepPage } from "./step-page.tsx";

type Props = {
  readonly company: { readonly siren: string; readonly name: string };
  readonly hasSites: boolean;
  readonly megabytes: number;
  readonly kind: FileKind;
  readonly refused: DepositAnswer | null;
};

/** Prepare, then deposit: what is expected, what must not be sent, and the form. */
export function NewImport({ company, hasSites, megabytes, kind, refused }: Props) {
  const { t } = useTranslation("imports");
  const issues = refused?.status === "refused" ? refused.issues : [];
  return (
    <StepPage siren={company.siren} step="deposit" title={t("new.title")} lead={t("new.lead")}>
      <DepositForm
        siren={company.siren}
        kind={hasSites ? kind : "sites"}
        {...{ hasSites, megabytes, issues }}
      />
      <Preparation siren={company.siren} megabytes={megabytes} />
    </StepPage>
  );
}

const TEMPLATES = {
  sites: "sites.csv",
  hires: "embauches.csv",
  applications: "candidatures.csv",
} as const;

function Preparation({ siren, megabytes }: Pick<Props, "megabytes"> & { readonly siren: string }) {
  const { t } = useTranslation(["imports", "prepare"]);
  const { number } = useFormats();
  return (
    <section className="grid gap-6">
      <h2>{t("new.prepareTitle")}</h2>
      <div className="grid gap-6 md:grid-cols-3">
        {(["sites", "hires", "applications"] as const).map((kind) => (
          <div key={kind} className="grid gap-2 content-start">
            <h3>{t(`new.${kind}Title`)}</h3>
            <p>{t(`new.${kind}`)}</p>
            <p>
              <a href={`/templates/${TEMPLATES[kind]}`} download>
                {t("new.template", { file: TEMPLATES[kind] })}
              </a>
            </p>
          </div>
        ))}
      </div>
      <p>
        {t("new.limits", { size: number(megabytes) })} <Link to="/help/files">{t("new.help")}</Link>
      </p>
      <div className="notice grid gap-1">
        <h3>{t("new.neverTitle")}</h3>
        <p>{t("new.never")}</p>
        <p>
          <Link to={`/companies/${siren}/imports/prepare`}>{t("prepare:fromDeposit")}</Link>
        </p>
      </div>
    </section>
  );
}
