import { useTranslation } from "react-i18next";
import { ChartFigure } from "#app/components/charts/chart-figure.tsx";
import { drawn } from "#app/components/charts/drawn-point.ts";
import { LandmarkList } from "#app/components/charts/landmark-list.tsx";
import { ticksFor } from "#app/components/charts/scale.ts";
import { SmallTrend } from "#app/components/charts/small-trend.tsx";
import { valueCell } from "#app/components/dashboard/figure-cells.tsx";
import type { SiteNames } from "#app/components/dashboard/site-names.ts";
import { useLandmarks } from "#app/components/dashboard/use-landmarks.ts";
import { useWording } from "#app/components/dashboard/use-wording.ts";
import type { MarkedPolicy } from "#app/domain/dashboard/policy-marks.ts";
import type { Figure } from "#app/domain/indicators/figure.ts";
import type { IndicatorId } from "#app/domain/indicators/index.ts";
import { useFormats } from "#app/locales/use-texts.ts";

type SiteTrend = { readonly site: string; readonly trend: readonly Figure[] };
type Props = {
  readonly trends: readonly SiteTrend[];
  readonly names: SiteNames;
  readonly policies: readonly MarkedPolicy[];
};

/** One small trend for each site, all on the same axes, so that heights compare. */
export function SiteTrends({ trends, names, policies }: Props) {
  const { t } = useTranslation("dashboard");
  const { percent } = useFormats();
  const { name, quarter } = useWording();
  const sentenceOf = useSiteSentence(names);
  const { landmarks, rulesOf } = useSiteRules(trends, policies);
  const ticks = ticksFor(trends.flatMap(({ trend }) => trend.map((one) => drawn(one, ""))));
  const title = t("multiples.title", { name: name(SHOWN) });
  return (
    <ChartFigure
      title={title}
      sentence={t("multiples.sentence", { count: trends.length, shown: String(trends.length) })}
      table={{
        caption: title,
        rowHeader: t("table.quarter"),
        columns: trends.map(({ site }) => ({ key: site, label: names[site] ?? site })),
        rows: (trends[0]?.trend ?? []).map(({ group }, index) => ({
          key: group ?? "",
          label: quarter(group ?? ""),
          cells: Object.fromEntries(trends.flatMap(({ site, trend }) => cell(site, trend[index]))),
        })),
      }}
      legend={<LandmarkList landmarks={landmarks} />}
    >
      <div className="multiples">
        {trends.map(({ site, trend }) => (
          <div key={site}>
            <h4>{names[site] ?? site}</h4>
            <SmallTrend
              name={sentenceOf(site, trend)}
              column={site}
              points={trend.map((figure) => drawn(figure, quarter(figure.group ?? "")))}
              ticks={ticks}
              rules={rulesOf(site)}
              write={percent}
            />
          </div>
        ))}
      </div>
    </ChartFigure>
  );
}

/** The policies of all sites in one numbered list, and on each site’s trend the rules of those it is under. */
function useSiteRules(trends: readonly SiteTrend[], policies: readonly MarkedPolicy[]) {
  const landmarksOf = useLandmarks();
  const shown = { indicator: SHOWN, trend: trends[0]?.trend ?? [], policies };
  const landmarks = landmarksOf({ ...shown, site: null });
  return {
    landmarks,
    rulesOf: (site: string) =>
      landmarksOf({ ...shown, site }).flatMap(({ quarter: key, isBefore, policy }) => {
        const number = 1 + landmarks.findIndex((one) => one.policy === policy);
        return number === 0 ? [] : [{ key, number, isBefore }];
      }),
  };
}

const SHOWN: IndicatorId = "priorityDistrict";

function cell(site: string, figure: Figure | undefined) {
  return figure ? [[site, valueCell(figure)] as const] : [];
}

function useSiteSentence(names: SiteNames) {
  const { t } = useTranslation("dashboard");
  const { percent } = useFormats();
  const { quarter } = useWording();
  return (site: string, trend: readonly Figure[]): string => {
    const last = trend.findLast(({ status }) => status === "ok");
    const known = { site: names[site] ?? site };
    if (!last) return t("multiples.siteWithout", known);
    const said = { last: percent(last.value), quarter: quarter(last.group ?? "") };
    return t("multiples.site", { ...known, ...said });
  };
}
