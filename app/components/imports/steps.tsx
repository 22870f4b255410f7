import { useTranslation } from "react-i18next";

const STEPS = ["prepare", "deposit", "columns", "values", "check", "publish"] as const;
export type StepName = (typeof STEPS)[number];

/** The six steps of a deposit and where one is. */
export function Steps({ current }: { readonly current: StepName }) {
  const { t } = useTranslation("imports");
  const place = STEPS.indexOf(current);
  return (
    <nav className="steps" aria-label={t("steps.label")}>
      <ol>
        {STEPS.map((step, index) => (
          <li
            key={step}
            className={index < place ? "is-done" : undefined}
            aria-current={step === current ? "step" : undefined}
          >
            {t(`steps.${step}`)}
            {index < place && <span className="sr-only">({t("steps.done")})</span>}
          </li>
        ))}
      </ol>
    </nav>
  );
}
