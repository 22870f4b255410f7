import { useTranslation } from "react-i18next";
import { useWording } from "#app/components/dashboard/use-wording.ts";
import type { Figure } from "#app/domain/indicators/figure.ts";
import { useFormats } from "#app/locales/use-texts.ts";

type Props = { readonly recomputed: Figure; readonly agrees: boolean };

/** Whether counting the lines again gives the same figure, with its interval. */
export function Agreement({ recomputed: { indicator, value, low, high }, agrees }: Props) {
  const { t } = useTranslation(["explanation", "dashboard"]);
  const { write } = useWording();
  const { percent } = useFormats();
  const number = write(indicator);
  const said = value === null ? percent(null) : number(value, 2);
  return (
    <>
      <p className="notice">{t(agrees ? "agrees" : "disagrees", { value: said })}</p>
      {low !== null && high !== null && (
        <p>
          {t("tiles.interval", { ns: "dashboard", low: number(low, 2), high: number(high, 2) })}
        </p>
      )}
    </>
  );
}
