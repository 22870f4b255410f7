import { useTranslation } from "react-i18next";
import { ChartFigure } from "#app/components/charts/chart-figure.tsx";
import type { EffectPicture } from "#app/domain/effects/effect-picture.ts";
import type { EventPoint } from "#app/domain/effects/event-study.ts";
import { useFormats } from "#app/locales/use-texts.ts";
import { EventChart } from "./event-chart.tsx";
import { PictureFigure } from "./picture-figure.tsx";
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
