import { useTranslation } from "react-i18next";
import { type References, referencesFor } from "#app/components/benchmark/references.ts";
import { gapWith } from "#app/domain/benchmark/standing.ts";
import type { Figure } from "#app/domain/indicators/figure.ts";
import { peopleText } from "#app/locales/expected-text.ts";
import { useLanguage } from "#app/locales/use-texts.ts";
import { useExpectedNotes } from "./use-expected-notes.ts";
import { useWording } from "./use-wording.ts";

type Words = {
  /** Which indicators stand apart from what they are set beside. */
  readonly title: string;
  readonly sentence: string;
  /** What cannot be compared with, and why; null when nothing is missing. */
  readonly missing: string | null;
};

export function useComparisonWords(figures: readonly Figure[], references: References): Words {
  const { t } = useTranslation("dashboard");
  const { shortName, time } = useWording();
  const missing = useMissing(references);
  const language = useLanguage();
  const apart = figures.filter((figure) => standsApart(figure, references));
  const names = apart.map(({ indicator }) => shortName(indicator)).join(", ");
  const counted = { count: apart.length, apart: String(apart.length), names };
  const { peers, expected } = references;
  const known = expected.find(({ status }) => status === "known");
  return {
    title: apart.length === 0 ? t("comparison.near") : t("comparison.apart", counted),
    sentence: [
      t("comparison.sentence"),
      ...(peers === null
        ? []
        : [t("comparison.peers", { time: time(peers.time), release: peers.release.id })]),
      ...(known
        ? [t("comparison.expected", { people: peopleText(known.baseline, language) })]
        : []),
    ].join(" "),
    missing,
  };
}

function useMissing({ peers, expected }: References): string | null {
  const { t } = useTranslation("dashboard");
  const notes = useExpectedNotes()(expected);
  const noRelease = peers === null ? [t("comparison.noRelease")] : [];
  const all = [...noRelease, ...notes];
  return all.length === 0 ? null : all.join(" ");
}

/** From peers or from the labour market, by more than chance. */
function standsApart(figure: Figure, references: References): boolean {
  const { peers, expected } = referencesFor(figure.indicator, references);
  if (figure.status !== "ok") return false;
  if (peers?.status === "found" && gapWith(figure, peers.figure)?.distinguishable) return true;
  return (
    expected?.status === "known" && (expected.verdict === "above" || expected.verdict === "below")
  );
}
