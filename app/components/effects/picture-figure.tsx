import { useTranslation } from "react-i18next";
import { ChartFigure } from "#app/components/charts/chart-figure.tsx";
import { SideKey } from "#app/components/charts/side-key.tsx";
import { useWording } from "#app/components/dashboard/use-wording.ts";
import { NoNumber } from "#app/components/no-number.tsx";
import type { FigureCell } from "#app/components/tables/figure-table.tsx";
import type { EffectPicture, PicturePoint } from "#app/domain/effects/effect-picture.ts";
import { type Month, monthText, quarterText } from "#app/domain/hiring/month.ts";
import { useFormats } from "#app/locales/use-texts.ts";
import { EffectChart } from "./effect-chart.tsx";

type Props = { readonly indicator: string; readonly picture: EffectPicture };

/** The indicator before and after, beside what it is compared with: the model, other sites, or the published peers. */
export function PictureFigure({ indicator, picture }: Props) {
  const { t } = useTranslation("effects");
  const { percent, month } = useFormats();
  const { kind, start, outside, points } = picture;
  const title = t(`chart.${kind}`, { indicator });
  const table = usePictureTable(picture);
  const label = usePeriodLabel(kind);
  return (
    <ChartFigure
      title={title}
      sentence={t(`chart.${kind}Sentence`)}
      legend={
        <>
          {kind === "peers" && <SideKey sides={["own", "peers"]} />}
          <p className="note">
            {start && t("chart.start", { month: month(start) })}
            {outside && t(`chart.${outside.side}`, { month: month(outside.month) })}
          </p>
        </>
      }
      table={{ caption: title, ...table }}
    >
      <EffectChart
        name={`${title}. ${t(`chart.${kind}Sentence`)}`}
        start={start === null ? null : startKey(points, start)}
        compared={kind === "peers" ? "peers" : "untreated"}
        write={percent}
        points={points.map((point) => ({
          key: monthText(point.month),
          label: label(point.month),
          observed: point.observed,
          counterfactual: point.counterfactual,
          band: point.band && [point.band.low, point.band.high],
          untreated: point.untreated,
          peers: point.peers,
        }))}
      />
    </ChartFigure>
  );
}

const COMPARED = { series: "counterfactual", groups: "untreated", peers: "peers" } as const;

function usePictureTable({ kind, points }: EffectPicture) {
  const { t } = useTranslation("effects");
  const { percent, number } = useFormats();
  const label = usePeriodLabel(kind);
  const compared = COMPARED[kind];
  const share = (value: number | null): FigureCell => ({ value, text: percent(value) });
  const peersCell = ({ peers, isHidden }: PicturePoint): FigureCell =>
    peers === null
      ? { value: null, text: <NoNumber code={isHidden ? "c" : "nr"} /> }
      : { value: peers, text: percent(peers, 0) };
  return {
    rowHeader: t("chart.period"),
    columns: [
      { key: "hires", label: t("chart.hires") },
      { key: "observed", label: t("chart.observed") },
      { key: compared, label: t(compared === "peers" ? "chart.peersShare" : `chart.${compared}`) },
    ],
    rows: points.map((point) => ({
      key: monthText(point.month),
      label: label(point.month),
      cells: {
        hires: { value: point.hires, text: number(point.hires) },
        observed: share(point.observed),
        [compared]: compared === "peers" ? peersCell(point) : share(point[compared]),
      },
    })),
  };
}

/** Peers are known by quarters of the calendar; other periods are named by their first month. */
function usePeriodLabel(kind: EffectPicture["kind"]): (month: Month) => string {
  const { shortMonth } = useFormats();
  const { quarter } = useWording();
  return kind === "peers" ? (month) => quarter(quarterText(month)) : shortMonth;
}

/** The period that holds the month in which the policy starts. */
function startKey(points: EffectPicture["points"], start: Month): string | null {
  const point = points.findLast(({ month }) => month <= start);
  return point ? monthText(point.month) : null;
}
