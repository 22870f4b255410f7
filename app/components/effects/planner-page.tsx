import { Form, Link, useSearchParams } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Button } from "#app/components/forms/button.tsx";
import { Field } from "#app/components/forms/field.tsx";
import { FigureTable } from "#app/components/tables/figure-table.tsx";
import type { Detection, DetectionPlan } from "#app/domain/effects/plan-detection.ts";
import { useFormats } from "#app/locales/use-texts.ts";
import "./effects.css";

type Props = {
  readonly home: string;
  readonly plan: DetectionPlan;
  readonly detection: Detection;
  /** What the address asked cannot be computed. */
  readonly isInvalid: boolean;
};

/** Before starting: the smallest effect that will be visible, and how long to wait for the one hoped for. */
export function PlannerPage({ home, plan, detection, isInvalid }: Props) {
  const { t } = useTranslation(["effects", "implantation"]);
  const { number } = useFormats();
  return (
    <div className="effect-page">
      <header className="effect-head">
        <h1>{t("planner.title")}</h1>
        <p className="lead">{t("planner.lead")}</p>
      </header>
      <PlanForm plan={plan} isInvalid={isInvalid} />
      <PlanAnswer plan={plan} detection={detection} />
      <FigureTable
        caption={t("planner.table")}
        rowHeader={t("planner.duration")}
        columns={[
          { key: "hires", label: t("planner.hiresAfter") },
          { key: "smallest", label: t("planner.smallest") },
        ]}
        rows={detection.byMonths.map(({ months, hires, smallest }) => ({
          key: String(months),
          label: number(months),
          cells: {
            hires: { value: hires, text: number(hires) },
            smallest: { value: smallest, text: <Points value={smallest} /> },
          },
        }))}
      />
      <p className="note">{t("planner.assumption")}</p>
      <p className="no-print flex flex-wrap gap-x-6 gap-y-2">
        <Link to={`${home}/implantation`}>{t("link", { ns: "implantation" })}</Link>
        <Link to={home}>{t("page.back")}</Link>
      </p>
    </div>
  );
}

function Points({ value }: { readonly value: number | null }) {
  return <>{useFormats().points(value)}</>;
}

function PlanAnswer({ plan, detection }: Pick<Props, "plan" | "detection">) {
  const { t } = useTranslation("effects");
  const { number, percent, points } = useFormats();
  const { hiresPerYear, months, share, target } = plan;
  const { smallest, wait } = detection;
  const said = { hires: number(hiresPerYear), months: number(months), share: percent(share) };
  const hoped = points(target);
  return (
    <div className="grid gap-2" role="status">
      <p className="effect-sentence">
        {smallest === null
          ? t("planner.never", said)
          : t("planner.sentence", { ...said, points: points(smallest) })}
      </p>
      <p>
        {wait === null
          ? t("planner.waitNever", { points: hoped })
          : t("planner.wait", { points: hoped, count: wait })}
      </p>
    </div>
  );
}

function PlanForm({ plan, isInvalid }: Pick<Props, "plan" | "isInvalid">) {
  const { t } = useTranslation("effects");
  const [address] = useSearchParams();
  const language = address.get("lang");
  const fields = {
    hires: plan.hiresPerYear,
    share: Math.round(1000 * plan.share) / 10,
    target: Math.round(1000 * plan.target) / 10,
    months: plan.months,
    deff: plan.designEffect,
  };
  return (
    <Form method="get" className="plan-form" key={address.toString()}>
      {language && <input type="hidden" name="lang" value={language} />}
      {(["hires", "share", "target", "months", "deff"] as const).map((name) => (
        <Field key={name} id={name} label={t(`planner.${name}`)} error={null}>
          {(described) => (
            <input {...described} name={name} inputMode="decimal" defaultValue={fields[name]} />
          )}
        </Field>
      ))}
      <Button>{t("planner.apply")}</Button>
      {isInvalid && (
        <p className="field-message" role="alert">
          {t("planner.invalid")}
        </p>
      )}
    </Form>
  );
}
