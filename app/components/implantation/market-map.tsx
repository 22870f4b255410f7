import { useTranslation } from "react-i18next";
import { ChartFigure } from "#app/components/charts/chart-figure.tsx";
import { type DrawnDepartment, stepBounds, stepOf } from "#app/components/map/department-step.ts";
import { FranceMap } from "#app/components/map/france-map.tsx";
import { MapKey } from "#app/components/map/map-key.tsx";
import { departmentName } from "#app/components/map/shapes.ts";
import type { FigureRow } from "#app/components/tables/figure-table.tsx";
import type { Baseline } from "#app/domain/effects/baselines.ts";
import { useFormats } from "#app/locales/use-texts.ts";
import type { MarketIndicator, ShownImplantation, ShownPlace } from "./shown-implantation.ts";
import { usePeople } from "./use-people.ts";
import "#app/components/map/map.css";

type Props = {
  readonly indicator: MarketIndicator;
  readonly places: readonly ShownPlace[];
  readonly markets: ShownImplantation["markets"];
  readonly baseline: Baseline;
};

/** The share of a population by département, and the places compared. */
export function MarketMap({ indicator, places, markets, baseline }: Props) {
  const { t } = useTranslation(["implantation", "indicators", "dashboard"]);
  const { percent } = useFormats();
  const people = usePeople(baseline);
  const predicate = t(`${indicator}.predicate`, { ns: "indicators" });
  const drawn = drawnDepartments(indicator, places, markets);
  const table = useTable(drawn, people);
  const highest = drawn.toSorted((a, b) => (b.value ?? -1) - (a.value ?? -1))[0];
  if (highest?.value == null) return <p className="note">{t("map.nowhere")}</p>;

  const sentence = t("map.sentence", { people, predicate });
  const title = t("map.finding", {
    department: departmentName(highest.key),
    share: percent(highest.value),
    ...{ people, predicate },
  });
  return (
    <ChartFigure
      level={2}
      title={title}
      sentence={sentence}
      table={{ ...table, caption: title }}
      legend={
        <>
          <MapKey bounds={boundsOf(drawn)} dot={t("map.dot")} />
          {markets.isCountryMissing && <p className="note">{t("map.partial")}</p>}
          <p className="note">{t("map.attribution", { ns: "dashboard" })}</p>
        </>
      }
    >
      <FranceMap name={sentence} departments={drawn} />
    </ChartFigure>
  );
}

function useTable(drawn: readonly DrawnDepartment[], people: string) {
  const { t } = useTranslation("implantation");
  const { number, percent } = useFormats();
  return {
    rowHeader: t("map.department"),
    columns: (["value", "sites"] as const).map((key) => ({
      key,
      label: t(`map.${key}`, { people }),
    })),
    rows: drawn.map(
      ({ key, value, sites }): FigureRow => ({
        key,
        label: `${departmentName(key)} (${key})`,
        cells: {
          value: { value, text: percent(value) },
          sites: sites > 0 ? { value: sites, text: number(sites) } : { value: null, text: "–" },
        },
      }),
    ),
  };
}

/** Départements with a known share or a place compared, in the order of codes. */
function drawnDepartments(
  indicator: MarketIndicator,
  places: readonly ShownPlace[],
  { departments }: ShownImplantation["markets"],
): readonly DrawnDepartment[] {
  const shares = new Map(departments.map((one) => [one.department, one.shares[indicator]]));
  const codes = new Set([...shares.keys(), ...places.map(({ department }) => department)]);
  const bounds = boundsOf([...shares.values()].map((value) => ({ value })));
  return [...codes].toSorted().map((key) => {
    const value = shares.get(key) ?? null;
    const sites = places.filter(({ department }) => department === key).length;
    return { key, value, step: value === null ? null : stepOf(value, bounds), sites };
  });
}

function boundsOf(drawn: readonly { readonly value: number | null }[]): readonly number[] {
  return stepBounds(drawn.flatMap(({ value }) => value ?? []));
}
