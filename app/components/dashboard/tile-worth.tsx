import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { DashboardRow } from "#app/domain/dashboard/dashboard-row.ts";
import { siteIndicators } from "#app/domain/indicators/index.ts";
import { useFormats } from "#app/locales/use-texts.ts";
import { useChangeText } from "./use-change-text.ts";

type Props = {
  readonly row: DashboardRow;
  /** What the figure is set beside: items of the same list. */
  readonly children: ReactNode;
};

/** What tells how much a figure is worth, in the same order on every tile. */
export function TileWorth({ row, children }: Props) {
  const { t } = useTranslation("dashboard");
  const { number, percent, points } = useFormats();
  const changeText = useChangeText();
  const { numerator, denominator, base, low, high, status, indicator } = row.figure;
  const write = numerator === null ? points : percent;
  return (
    <ul className="tile-worth">
      {denominator !== null && denominator > 0 && (
        <li>
          {t("tiles.counted", {
            numerator: number(numerator),
            denominator: number(denominator),
          })}
        </li>
      )}
      {low !== null && <li>{t("tiles.interval", { low: write(low), high: write(high) })}</li>}
      {status === "ok" && <li>{changeText(row.change)}</li>}
      {children}
      {row.coverage !== null && (
        <li>
          {t("tiles.coverage", {
            coverage: percent(row.coverage, 0),
            known: number(denominator),
            base: number(base),
          })}
        </li>
      )}
      {siteIndicators.some(({ id }) => id === indicator) && <li>{t("tiles.headcount")}</li>}
    </ul>
  );
}
