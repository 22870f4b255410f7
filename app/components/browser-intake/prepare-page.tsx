import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { StepPage } from "#app/components/imports/step-page.tsx";
import { ByHand } from "./by-hand.tsx";
import type { PreparePageProps } from "./prepare-props.ts";
import { useScripts } from "./use-scripts.ts";
import { Workbench } from "./workbench.tsx";
import "./browser-intake.css";

/** Prepares a raw export on the visitor's own machine; without scripts, says how to do it by hand. */
export function PreparePage(props: PreparePageProps) {
  const { t } = useTranslation("prepare");
  const { siren } = props.company;
  return (
    <StepPage siren={siren} step="prepare" title={t("title")} lead={t("lead")}>
      {useScripts() ? <Workbench {...props} /> : <p className="notice">{t("needsScripts")}</p>}
      <ByHand />
      <p>
        <Link to={`/companies/${siren}/imports/new`}>{t("toDeposit")}</Link>
      </p>
    </StepPage>
  );
}
