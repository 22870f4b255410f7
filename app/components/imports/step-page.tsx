import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Breadcrumbs } from "#app/components/layout/breadcrumbs.tsx";
import { type StepName, Steps } from "./steps.tsx";
import "./imports.css";

type Props = {
  readonly siren: string;
  readonly step: StepName;
  readonly title: string;
  readonly lead: string;
  /** The file that the step is about; null where there is none yet. */
  readonly fileName?: string | null;
  readonly children: ReactNode;
};

/** What surrounds each step of a deposit: the way back, where one is, what is asked here. */
export function StepPage({ siren, step, title, lead, fileName = null, children }: Props) {
  const { t } = useTranslation("imports");
  return (
    <div className="grid gap-8">
      <div>
        <Breadcrumbs
          crumbs={[{ label: t("title"), to: `/companies/${siren}/imports` }, { label: title }]}
        />
        <Steps current={step} />
      </div>
      <header className="grid gap-3">
        <h1>{title}</h1>
        {fileName && <p className="note">{fileName}</p>}
        <p className="lead">{lead}</p>
      </header>
      {children}
    </div>
  );
}
