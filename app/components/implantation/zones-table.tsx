import { useTranslation } from "react-i18next";
import { departmentName } from "#app/components/map/shapes.ts";
import { NoNumber } from "#app/components/no-number.tsx";
import { FigureTable } from "#app/components/tables/figure-table.tsx";
import type { Baseline } from "#app/domain/effects/baselines.ts";
import { useFormats } from "#app/locales/use-texts.ts";
import { MARKET_INDICATORS, type ShownZone } from "./shown-implantation.ts";
import { usePeople } from "./use-people.ts";

type Props = { readonly zones: readonly ShownZone[]; readonly baseline: Baseline };

/** Every zone with a known share, to look for a place in. */
export function ZonesTable({ zones, baseline }: Props) {
  const { t } = useTranslation(["implantation", "indicators"]);
  const { percent } = useFormats();
  const people = usePeople(baseline);
  if (zones.length === 0) return null;
  return (
    <details className="figure-data">
      <summary>{t("zones.title", { count: zones.length })}</summary>
      <FigureTable
        caption={t("zones.caption", { people })}
        rowHeader={t("zones.zone")}
        columns={MARKET_INDICATORS.map((key) => ({
          key,
          label: t(`${key}.short`, { ns: "indicators" }),
        }))}
        rows={zones.map(({ zone, name, department, shares }) => ({
          key: zone,
          label: `${name} (${zone}), ${departmentName(department)}`,
          cells: Object.fromEntries(
            MARKET_INDICATORS.map((id) => [
              id,
              {
                value: shares[id],
                text: shares[id] === null ? <NoNumber code="nr" /> : percent(shares[id]),
              },
            ]),
          ),
        }))}
      />
    </details>
  );
}
