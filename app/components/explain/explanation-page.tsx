import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import "#app/components/dashboard/dashboard.css";
import { ExpectedSource } from "#app/components/benchmark/expected-source.tsx";
import { ExpectedNote } from "#app/components/dashboard/expected-note.tsx";
import { FigureValue } from "#app/components/dashboard/figure-value.tsx";
import { useWording } from "#app/components/dashboard/use-wording.ts";
import type { Expected } from "#app/domain/effects/expected-figure.ts";
import type { Period } from "#app/domain/hiring/period.ts";
import type { ExplainedShare } from "#app/domain/indicators/explanation.ts";
import type { Figure } from "#app/domain/indicators/figure.ts";
import type { IndicatorId } from "#app/domain/indicators/index.ts";
import { Agreement } from "./agreement.tsx";
import { type FileBehind, FilesBehind } from "./files-behind.tsx";
import { ShareAccount } from "./share-account.tsx";

type Props = {
  readonly indicator: IndicatorId;
  readonly period: Period;
  readonly site: string | null;
  readonly back: string;
  readonly explanation: {
    readonly figure: Figure;
    readonly recomputed: Figure;
    readonly agrees: boolean;
    readonly shares: readonly ExplainedShare[];
    readonly vintages: readonly FileBehind[];
    readonly expected: Expected | null;
  };
};

/** Where a figure comes from, so that anyone can count it again. */
export function ExplanationPage({ indicator, period, site, back, explanation }: Props) {
  const { t } = useTranslation(["explanation", "dashboard"]);
  const wording = useWording();
  const { figure, recomputed, agrees, shares, vintages } = explanation;
  const where = site === null ? "" : ` (${t("filters.site", { ns: "dashboard" })} ${site})`;
  return (
    <div className="grid grid-cols-1 gap-10">
      <header className="grid gap-3">
        <p className="note">{t("title")}</p>
        <h1>{wording.name(indicator)}</h1>
        <p className="tile-value">
          <FigureValue figure={figure} />
        </p>
        <p className="lead">
          {t("lead", { name: wording.name(indicator), period: wording.period(period) })}
          {where}
        </p>
        <Agreement recomputed={recomputed} agrees={agrees} />
      </header>
      {shares.map((share) => (
        <ShareAccount
          key={share.indicator}
          share={share}
          indicator={share.indicator as IndicatorId}
          isNamed={shares.length > 1}
        />
      ))}
      <FilesBehind files={vintages} />
      {explanation.expected && <ExpectedAccount expected={explanation.expected} />}
      <p className="flex flex-wrap gap-x-8 gap-y-2">
        <Link to={`/methodology/${indicator}`}>{t("methodology")}</Link>
        <Link to={back}>{t("back")}</Link>
      </p>
    </div>
  );
}

/** What the figure is set beside, and where that is known from. */
function ExpectedAccount({ expected }: { readonly expected: Expected }) {
  const { t } = useTranslation("effects");
  return (
    <section className="grid gap-3">
      <h2>{t("expected.title")}</h2>
      <ExpectedNote expected={expected} />
      <div className="text-sm">
        <ExpectedSource expected={[expected]} />
      </div>
    </section>
  );
}
