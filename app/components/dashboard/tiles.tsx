import { useTranslation } from "react-i18next";
import type { References } from "#app/components/benchmark/references.ts";
import type { DashboardRow } from "#app/domain/dashboard/dashboard-row.ts";
import type { IndicatorId } from "#app/domain/indicators/index.ts";
import { Tile } from "./tile.tsx";

/** What a director looks at first; the rest is in a table further down. */
export const TILES: readonly IndicatorId[] = [
  "priorityDistrict",
  "rural",
  "women",
  "skillsBasedStrict",
  "retention6",
  "outsideIleDeFrance",
];

type Props = {
  readonly rows: readonly DashboardRow[];
  readonly references: References;
  /** Address of the page that says more of the peers. */
  readonly benchmark: string;
  readonly explain: (indicator: IndicatorId) => string;
};

export function Tiles({ rows, explain, ...set }: Props) {
  const { t } = useTranslation("dashboard");
  const shown = TILES.flatMap((id) => rows.find(({ figure }) => figure.indicator === id) ?? []);
  return (
    <section className="grid gap-4">
      <h2>{t("tiles.title")}</h2>
      <div className="tiles">
        {shown.map((row) => (
          <Tile
            key={row.figure.indicator}
            row={row}
            {...set}
            explainAddress={explain(row.figure.indicator)}
          />
        ))}
      </div>
    </section>
  );
}
