import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { References } from "#app/components/benchmark/references.ts";
import type { DashboardRow } from "#app/domain/dashboard/dashboard-row.ts";
import { FigureValue } from "./figure-value.tsx";
import { TileReferences } from "./tile-references.tsx";
import { TileTrend } from "./tile-trend.tsx";
import { TileWorth } from "./tile-worth.tsx";
import { useWording } from "./use-wording.ts";

type Props = {
  readonly row: DashboardRow;
  readonly references: References;
  readonly explainAddress: string;
  readonly benchmark: string;
};

/** One indicator at a glance: value, n of N, interval, change over a year, expected share, peers, coverage, a small trend. */
export function Tile({ row, references, explainAddress, benchmark }: Props) {
  const { t } = useTranslation("dashboard");
  const { name, shortName } = useWording();
  const { figure, trend } = row;
  return (
    <figure className="tile">
      <figcaption>
        <h3>{shortName(figure.indicator)}</h3>
        <p className="tile-value">
          <FigureValue figure={figure} />
        </p>
        <TileWorth row={row}>
          <TileReferences indicator={figure.indicator} {...{ references, benchmark }} />
        </TileWorth>
      </figcaption>
      <TileTrend indicator={figure.indicator} trend={trend} />
      <Link
        to={explainAddress}
        className="tile-link"
        aria-label={t("tiles.explainName", { name: name(figure.indicator) })}
      >
        {t("tiles.explain")}
      </Link>
    </figure>
  );
}
