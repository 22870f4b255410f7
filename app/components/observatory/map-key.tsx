import { useTranslation } from "react-i18next";
import { useFormats } from "#app/locales/use-texts.ts";

/** What colours, hatching and blanks of the map mean. */
export function MapKey({ bounds }: { readonly bounds: readonly number[] }) {
  const { t } = useTranslation("observatory");
  const { percent } = useFormats();
  return (
    <ul className="chart-key" aria-label={t("map.ramp")}>
      {bounds.map((bound, step) => (
        <Swatch key={bound} look={`step-${step}`}>
          {t("map.to", { bound: percent(bound, Number.isInteger(100 * bound) ? 0 : 1) })}
        </Swatch>
      ))}
      <Swatch look="hidden-value">{t("map.hidden")}</Swatch>
      <Swatch look="">{t("map.empty")}</Swatch>
    </ul>
  );
}

function Swatch({ look, children }: { readonly look: string; readonly children: string }) {
  return (
    <li>
      <svg viewBox="0 0 20 16" aria-hidden="true">
        <rect className={`department ${look}`} width="20" height="16" />
      </svg>
      {children}
    </li>
  );
}
