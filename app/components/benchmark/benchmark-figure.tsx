import { useTranslation } from "react-i18next";
import { ChartFigure } from "#app/components/charts/chart-figure.tsx";
import { drawn } from "#app/components/charts/drawn-point.ts";
import { DumbbellChart } from "#app/components/charts/dumbbell-chart.tsx";
import { SideKey } from "#app/components/charts/side-key.tsx";
import type { Side } from "#app/components/charts/sides.ts";
import { useExpectedNotes } from "#app/components/dashboard/use-expected-notes.ts";
import { useWording } from "#app/components/dashboard/use-wording.ts";
import type { BenchmarkRow } from "#app/domain/benchmark/benchmark-row.ts";
import type { PeerSet } from "#app/domain/benchmark/peer-group.ts";
import type { Baseline } from "#app/domain/effects/baselines.ts";
import { peopleText } from "#app/locales/expected-text.ts";
import { useFormats, useLanguage } from "#app/locales/use-texts.ts";
import { expectedPoint, peersPoint } from "./reference-points.ts";
import { useBenchmarkTable } from "./use-benchmark-table.tsx";

const SIDES = ["own", "peers", "expected"] as const satisfies readonly Side[];

type Props = {
  readonly rows: readonly BenchmarkRow[];
  readonly set: PeerSet;
  readonly title: string;
  readonly baseline: Baseline;
};

/** Us, peers and the expected share on one line for each indicator; nothing is drawn when nobody has a number. */
export function BenchmarkFigure({ rows, set, title, baseline }: Props) {
  const { t } = useTranslation("benchmark");
  const { percent } = useFormats();
  const { shortName, time } = useWording();
  const table = useBenchmarkTable(rows, title);
  const notes = useExpectedNotes()(rows.flatMap(({ expected }) => expected ?? []));
  const people = peopleText(baseline, useLanguage());
  const sentence = t("sentence", { time: time(set.time), release: set.release.id, people });
  const lines = rows
    .map(({ figure, peers, expected }) => ({
      key: figure.indicator,
      label: shortName(figure.indicator),
      points: {
        own: drawn(figure, ""),
        peers: peersPoint(peers, figure.indicator),
        expected: expectedPoint(expected ?? undefined, figure.indicator),
      },
    }))
    .filter(({ points }) => SIDES.some((side) => points[side].value !== null));
  const sides = SIDES.filter((side) => lines.some(({ points }) => points[side].value !== null));
  if (lines.length === 0) return <p className="notice">{t("nothingDrawn")}</p>;

  return (
    <ChartFigure
      title={t("figure")}
      level={2}
      sentence={sentence}
      table={table}
      legend={
        <>
          <SideKey sides={sides} />
          {notes.length > 0 && <p className="note">{notes.join(" ")}</p>}
        </>
      }
    >
      <DumbbellChart name={sentence} sides={sides} rows={lines} write={percent} />
    </ChartFigure>
  );
}
