import { useTranslation } from "react-i18next";
import { useFormats } from "#app/locales/use-texts.ts";

type Props = {
  readonly bounds: readonly number[];
  /** What a dot is, when it is not sites. */
  readonly dot?: string;
};

/** What colours, hatching and dots of the map mean. */
export function MapKey({ bounds, dot }: Props) {
  const { t } = useTranslation("dashboard");
  const { percent } = useFormats();
  const digits = bounds.every((bound) => Math.abs(100 * bound - Math.round(100 * bound)) < 1e-9)
    ? 0
    : 1;
  return (
    <ul className="chart-key" aria-label={t("map.ramp")}>
      {bounds.map((bound, step) => (
        <li key={bound}>
          <svg viewBox="0 0 20 16" aria-hidden="true">
            <rect className={`department step-${step}`} width="20" height="16" />
          </svg>
          {t("map.to", { bound: percent(bound, digits) })}
        </li>
      ))}
      <li>
        <svg viewBox="0 0 20 16" aria-hidden="true">
          <rect className="department hidden-value" width="20" height="16" />
        </svg>
        {t("map.hidden")}
      </li>
      <li>
        <svg viewBox="0 0 20 16" aria-hidden="true">
          <g className="site-dots">
            <circle cx="10" cy="8" r="5" />
          </g>
        </svg>
        {dot ?? t("map.dot")}
      </li>
    </ul>
  );
}
