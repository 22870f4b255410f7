import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Button } from "#app/components/forms/button.tsx";
import { PRECISIONS, type Precision } from "#app/domain/hiring/alone.ts";
import { useFormats } from "#app/locales/use-texts.ts";

type Props = {
  /** Lines of the deposit. */
  readonly lines: number;
  readonly alone: Readonly<Record<Precision, number>>;
  /** What was made coarser. */
  readonly coarsened: Coarsened;
  /** Whether employment zones are loaded. */
  readonly zonesLoaded: boolean;
};

type Coarsened = { readonly quarter: boolean; readonly zone: boolean };

/** How many lines nobody else of the file resembles, and what a coarser month or place would leave of them. */
export function LoneLinesTable({ lines, alone, coarsened, zonesLoaded }: Props) {
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
      {coarsened.quarter && <p className="notice">{t("coarsened.quarter")}</p>}
      {coarsened.zone && <p className="notice">{t("coarsened.zone")}</p>}
      <Coarsen offers={offersOf(coarsened, zonesLoaded)} />
      <p className="note">{t("aloneNote")}</p>
    </section>
  );
}

type Offer = "quarter" | "zone" | "both";

/** What can still be made coarser. */
function offersOf({ quarter, zone }: Coarsened, zonesLoaded: boolean): readonly Offer[] {
  const zoneIsLeft = !zone && zonesLoaded;
  return [
    ...(quarter ? [] : (["quarter"] as const)),
    ...(zoneIsLeft ? (["zone"] as const) : []),
    ...(!quarter && zoneIsLeft ? (["both"] as const) : []),
  ];
}

/** One click each; what it does to the indicators is said before. */
function Coarsen({ offers }: { readonly offers: readonly Offer[] }) {
  const { t } = useTranslation("importCheck");
  if (offers.length === 0) return null;
  return (
    <Form method="post" className="grid gap-2">
      <input type="hidden" name="intent" value="coarsen" />
      {offers.includes("quarter") && <p className="note">{t("coarsenHint.quarter")}</p>}
      {offers.includes("zone") && <p className="note">{t("coarsenHint.zone")}</p>}
      <p className="flex flex-wrap gap-3">
        {offers.map((offer) => (
          <Button key={offer} kind="secondary" name="precision" value={offer}>
            {t(`coarsen.${offer}`)}
          </Button>
        ))}
      </p>
    </Form>
  );
}
