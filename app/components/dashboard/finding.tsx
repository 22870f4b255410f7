import { useTranslation } from "react-i18next";
import type { DashboardRow } from "#app/domain/dashboard/dashboard-row.ts";
import { sentenceOf } from "#app/domain/dashboard/sentence.ts";
import type { Period } from "#app/domain/hiring/period.ts";
import { useSentence } from "./use-sentence.ts";
import { useWording } from "./use-wording.ts";

type Props = {
  readonly period: Period;
  /** The indicator followed; absent when the contract it counts is not of the base. */
  readonly row: DashboardRow | undefined;
  /** Hires of every contract deposited over the period. */
  readonly hires: number;
};

/** The title of the page is its finding. */
export function Finding({ period, row, hires }: Props) {
  const { t } = useTranslation("dashboard");
  const say = useSentence();
  const wording = useWording();
  const nothing = t("empty.period", { period: wording.period(period) });
  const found = row && hires > 0 ? say(sentenceOf(period, row.figure, row.change)) : nothing;
  return <h1 className="finding">{found}</h1>;
}
