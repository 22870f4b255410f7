import { useTranslation } from "react-i18next";

type Problem = { readonly fieldId: string; readonly message: string };

/** Everything that is wrong with the form, at its top, each a link to its field. Announced when it appears. */
export function ErrorSummary({ problems }: { readonly problems: readonly Problem[] }) {
  const { t } = useTranslation();
  if (problems.length === 0) return null;
  return (
    <div className="error-summary" role="alert" aria-labelledby="error-summary-title">
      <h2 id="error-summary-title" className="text-lg">
        {t("form.summaryTitle")}
      </h2>
      <ul>
        {problems.map(({ fieldId, message }) => (
          <li key={fieldId}>
            <a href={`#${fieldId}`}>{message}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
