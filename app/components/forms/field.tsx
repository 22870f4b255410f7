import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

type Described = {
  readonly id: string;
  readonly "aria-invalid"?: true;
  readonly "aria-describedby"?: string;
};

type Props = {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  /** What is wrong and what to do; null when nothing is. */
  readonly error: string | null;
  /** The control, given its id and what describes it. */
  readonly children: (described: Described) => ReactNode;
};

/** A label, its hint, its error and the control they belong to. */
export function Field({ id, label, hint, error, children }: Props) {
  const { t } = useTranslation();
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  return (
    <div className={error ? "field field-error" : "field"}>
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p id={`${id}-hint`} className="note">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className="field-message">
          <span className="sr-only">{t("form.error")} </span>
          {error}
        </p>
      )}
      {children({
        id,
        ...(error ? { "aria-invalid": true as const } : {}),
        ...(describedBy ? { "aria-describedby": describedBy } : {}),
      })}
    </div>
  );
}
