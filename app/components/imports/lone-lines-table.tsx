import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Button } from "#app/components/forms/button.tsx";
import { PRECISIONS, type Precision } from "#app/domain/hiring/alone.ts";
import { useFormats } from "#app/locales/use-texts.ts";

type Props = {
  /** Lines of the deposit. */
  readonly lines: number;
  readonly alone: Readonly<Record<Precision, number>>;
  readonly coarsened: boolean;
};

/** How many lines nobody else of the file resembles, and what a coarser month or place would leave of them. */
export function LoneLinesTable({ lines, alone, coarsened }: Props) {
  const { t } = useTranslation("importCheck");
  const { number, percent } = useFormats();
  return (
    <section className="grid gap-2">
      <h2>{t("aloneTitle")}</h2>
      <p>{t("alone")}</p>
      <table className="value-table stacked">
        <caption className="sr-only">{t("aloneTitle")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("aloneColumn")}</th>
            <th scope="col" className="numeric">
              {t("aloneCount")}
            </th>
            <th scope="col" className="numeric">
              {t("aloneShare")}
            </th>
          </tr>
        </thead>
        <tbody>
          {PRECISIONS.map((precision) => (
            <tr key={precision}>
              <th scope="row">{t(`aloneOptions.${precision}`)}</th>
              <td className="numeric" data-label={t("aloneCount")}>
                {number(alone[precision])}
              </td>
              <td className="numeric" data-label={t("aloneShare")}>
                {percent(lines > 0 ? alone[precision] / lines : null)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {coarsened ? <p className="notice">{t("coarsened")}</p> : <Coarsen />}
      <p className="note">{t("aloneNote")}</p>
    </section>
  );
}

function Coarsen() {
  const { t } = useTranslation("importCheck");
  return (
    <Form method="post" className="grid gap-1">
      <p>
        <Button kind="secondary" name="intent" value="coarsen">
          {t("coarsen")}
        </Button>
      </p>
      <p className="note">{t("coarsenHint")}</p>
    </Form>
  );
}
