import { useTranslation } from "react-i18next";
import { useWording } from "#app/components/dashboard/use-wording.ts";
import type { BenchmarkRow } from "#app/domain/benchmark/benchmark-row.ts";
import type { Period } from "#app/domain/hiring/period.ts";

type Shown = {
  readonly period: Period;
  readonly hires: number;
  readonly rows: readonly BenchmarkRow[];
};

/** The finding: which of our shares stand apart from those of peers by more than chance, and which way. */
export function useBenchmarkTitle({ period, hires, rows }: Shown): string {
  const { t } = useTranslation("benchmark");
  const { when, shortName } = useWording();
  const names = (some: readonly BenchmarkRow[]) =>
    some.map(({ figure }) => shortName(figure.indicator)).join(", ");
  const said = { when: when(period) };
  if (hires === 0) return t("finding.nothing", said);
  if (rows.every(({ peers }) => peers.status === "none")) return t("finding.noPeers", said);
  if (rows.every(({ gap }) => gap === null)) return t("finding.unclear", said);

  const apart = rows.filter(({ gap }) => gap?.distinguishable);
  const above = apart.filter(({ gap }) => (gap?.difference ?? 0) > 0);
  const below = apart.filter(({ gap }) => (gap?.difference ?? 0) < 0);
  if (apart.length === 0) return t("finding.near", said);
  const kind = above.length === 0 ? "below" : below.length === 0 ? "above" : "both";
  return t(`finding.${kind}`, { ...said, above: names(above), below: names(below) });
}
