import { useTranslation } from "react-i18next";
import { ChartFigure } from "#app/components/charts/chart-figure.tsx";
import type { EffectPicture } from "#app/domain/effects/effect-picture.ts";
import type { EventPoint } from "#app/domain/effects/event-study.ts";
import type { Month } from "#app/domain/hiring/month.ts";
import { monthText } from "#app/domain/hiring/month.ts";
import { useFormats } from "#app/locales/use-texts.ts";
import { EffectChart } from "./effect-chart.tsx";
import { EventChart } from "./event-chart.tsx";
import { useEffectWords } from "./use-effect-words.ts";

type Props = {
  readonly indicator: string;
  readonly picture: EffectPicture;
  readonly events: readonly EventPoint[];
};

/** The series with its counterfactual, and the event study. */
export function EffectFigures({ indicator, picture, events }: Props) {
  const { t } = useTranslation("effects");
  return (
    <section>
      <h2 className="sr-only">{t("page.pictures")}</h2>
      <div className="effect-charts">
        <PictureFigure indicator={indicator} picture={picture} />
        {events.length > 0 && <EventFigure events={events} />}
      </div>
    </section>
  );
}

function PictureFigure({ indicator, picture }: Omit<Props, "events">) {
  const { t } = useTranslation("effects");
  const { percent, number, shortMonth, month } = useFormats();
  const { kind, start, points } = picture;
  const hasUntreated = points.some(({ untreated }) => untreated !== null);
  const compared = COMPARED[kind];
  const share = (value: number | null) => ({ value, text: percent(value) });
  const title = t(`chart.${kind}`, { indicator });
  return (
    <ChartFigure
      title={title}
      sentence={t(`chart.${kind}Sentence`)}
      legend={<p className="note">{start && t("chart.start", { month: month(start) })}</p>}
      table={{
        caption: title,
        rowHeader: t("chart.period"),
        columns: (["hires", "observed", compared] as const).map((key) => ({
          key,
          label: t(`chart.${key}`),
        })),
        rows: points.map((point) => ({
          key: monthText(point.month),
          label: shortMonth(point.month),
          cells: {
            hires: { value: point.hires, text: number(point.hires) },
            observed: share(point.observed),
            [compared]: share(point[compared]),
          },
        })),
      }}
    >
      <EffectChart
        name={`${title}. ${t(`chart.${kind}Sentence`)}`}
        start={start === null ? null : startKey(points, start)}
        hasUntreated={hasUntreated}
        write={percent}
        points={points.map((point) => ({
          key: monthText(point.month),
          label: shortMonth(point.month),
          observed: point.observed,
          counterfactual: point.counterfactual,
          band: point.band && [point.band.low, point.band.high],
          untreated: point.untreated,
        }))}
      />
    </ChartFigure>
  );
}

const COMPARED = { series: "counterfactual", groups: "untreated" } as const;

/** The period that holds the month in which the policy starts. */
function startKey(points: EffectPicture["points"], start: Month): string | null {
  const point = points.findLast(({ month }) => month <= start);
  return point ? monthText(point.month) : null;
}

function EventFigure({ events }: Pick<Props, "events">) {
  const { t } = useTranslation("effects");
  const { points } = useFormats();
  const { interval } = useEffectWords();
  return (
    <ChartFigure
      title={t("chart.event")}
      sentence={t("chart.eventSentence")}
      table={{
        caption: t("chart.event"),
        rowHeader: t("chart.time"),
        columns: (["effect", "interval"] as const).map((key) => ({
          key,
          label: t(`chart.${key}`),
        })),
        rows: events.map((event) => ({
          key: String(event.time),
          label: String(event.time),
          cells: {
            effect: { value: event.effect, text: points(event.effect) },
            interval: { value: null, text: interval(event) },
          },
        })),
      }}
    >
      <EventChart
        name={`${t("chart.event")}. ${t("chart.eventSentence")}`}
        write={points}
        points={events.map(({ time, effect, low, high }) => ({
          key: String(time),
          label: String(time),
          effect,
          reach: low === null || high === null ? null : [effect - low, high - effect],
        }))}
      />
    </ChartFigure>
  );
}
