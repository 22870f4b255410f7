import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useWording } from "#app/components/dashboard/use-wording.ts";
import type { BenchmarkRow } from "#app/domain/benchmark/benchmark-row.ts";
import type { PeerSet } from "#app/domain/benchmark/peer-group.ts";
import type { BaselineChoice } from "#app/domain/effects/baselines.ts";
import type { Period } from "#app/domain/hiring/period.ts";
import { useFormats } from "#app/locales/use-texts.ts";
import { BenchmarkFigure } from "./benchmark-figure.tsx";
import { PeerGroups } from "./peer-groups.tsx";
import { PeriodFilter } from "./period-filter.tsx";
import { StandingTable } from "./standing-table.tsx";
import { useBenchmarkTitle } from "./use-benchmark-title.ts";
import { usePlaceText } from "./use-group-text.ts";
import "#app/components/dashboard/dashboard.css";

export type BenchmarkPageProps = {
  readonly company: { readonly siren: string; readonly name: string };
  readonly times: readonly string[];
  readonly shown: {
    readonly set: PeerSet;
    readonly period: Period;
    readonly hires: number;
    readonly rows: readonly BenchmarkRow[];
    readonly choice: BaselineChoice;
  };
  readonly address: string;
};

/** A company beside its peers: who stands apart, with whom it is compared, where it stands among them. */
export function BenchmarkPage({ company, times, shown, address }: BenchmarkPageProps) {
  const { t } = useTranslation("benchmark");
  const { period } = useWording();
  const title = useBenchmarkTitle(shown);
  const placeText = usePlaceText();
  const { set, rows, hires } = shown;
  return (
    <div className="dashboard">
      <header className="grid gap-4">
        <h1 className="finding">{title}</h1>
        <p className="lead">{t("lead", { place: placeText(set.place) })}</p>
      </header>
      <PeriodFilter time={set.time} times={times} choice={shown.choice} />
      {hires === 0 && <NothingDeposited siren={company.siren} period={period(shown.period)} />}
      <BenchmarkFigure {...{ rows, set, title }} baseline={shown.choice.baseline} />
      <section className="grid gap-3">
        <h2>{t("standing.title")}</h2>
        <p className="note">{t("standing.lead")}</p>
        <StandingTable rows={rows} />
      </section>
      <section className="grid gap-3">
        <h2>{t("groups.title")}</h2>
        <p className="note">{t("groups.lead")}</p>
        <PeerGroups rows={rows} />
      </section>
      <SourceNote {...{ company, set, address }} period={period(shown.period)} />
    </div>
  );
}

type NothingProps = { readonly siren: string; readonly period: string };

function NothingDeposited({ siren, period }: NothingProps) {
  const { t } = useTranslation("benchmark");
  return (
    <p className="notice">
      {t("nothing.text", { period })}{" "}
      <Link to={`/companies/${siren}/imports`}>{t("nothing.deposits")}</Link>
    </p>
  );
}

type SourceProps = Pick<BenchmarkPageProps, "company" | "address"> & {
  readonly set: PeerSet;
  readonly period: string;
};

/** Release, method, what the figures are not, how to cite. */
function SourceNote({ company, set, period, address }: SourceProps) {
  const { t } = useTranslation("benchmark");
  const { date } = useFormats();
  const { id, publishedAt } = set.release;
  const entries = [
    ["release", t("source.releaseText", { id, date: date(publishedAt) })],
    ["period", t("source.periodText", { period })],
    ["method", t("source.methodText")],
    ["caution", t("source.cautionText")],
    ["cite", t("source.citation", { company: company.name, siren: company.siren, id, address })],
  ] as const;
  return (
    <section className="source-note">
      <h2>{t("source.title")}</h2>
      <dl>
        {entries.map(([key, text]) => (
          <div key={key}>
            <dt>{t(`source.${key}`)}</dt>
            <dd>
              {text}{" "}
              {key === "release" && <Link to={`/releases/${id}`}>{t("source.seeRelease")}</Link>}
              {key === "method" && (
                <Link to="/methodology/benchmark">{t("source.readMethod")}</Link>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
