import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { peersText } from "#app/components/benchmark/reference-cells.tsx";
import { type References, referencesFor } from "#app/components/benchmark/references.ts";
import type { Expected } from "#app/domain/effects/expected-figure.ts";
import type { IndicatorId } from "#app/domain/indicators/index.ts";
import { earlierListNote, peopleText } from "#app/locales/expected-text.ts";
import { useFormats, useLanguage } from "#app/locales/use-texts.ts";
import { useWording } from "./use-wording.ts";

type Props = {
  readonly indicator: IndicatorId;
  readonly references: References;
  /** Address of the page that says more of the peers. */
  readonly benchmark: string;
};

/** What peers and the labour market say of an indicator, or why they say nothing. */
export function TileReferences({ indicator, references, benchmark }: Props) {
  const { peers, expected } = referencesFor(indicator, references);
  return (
    <>
      {expected && <ExpectedItem expected={expected} />}
      <PeersItem {...{ peers, benchmark }} set={references.peers} />
    </>
  );
}

function ExpectedItem({ expected }: { readonly expected: Expected }) {
  const { t } = useTranslation(["dashboard", "effects"]);
  const { number, percent } = useFormats();
  const language = useLanguage();
  const people = peopleText(expected.baseline, language);
  if (expected.status === "unknown")
    return <li>{t(`tiles.notExpected.${expected.reason}`, { people })}</li>;

  const { expectedShare, ratio, low, high, interpretable } = expected;
  const written = { people, ratio: number(ratio, 2), low: number(low, 2), high: number(high, 2) };
  const share = percent(expectedShare);
  return (
    <li>
      {interpretable
        ? t("tiles.expected", { expected: share, ...written })
        : t("tiles.expectedFew", { expected: share, people })}
      {expected.earlierHires > 0 && <> – {earlierListNote(expected, language)}</>}
      {expected.extract && <> – {t("baseline.extract", { ns: "effects" })}</>}
    </li>
  );
}

type PeersProps = {
  readonly set: References["peers"];
  readonly peers: ReturnType<typeof referencesFor>["peers"];
  readonly benchmark: string;
};

function PeersItem({ set, peers, benchmark }: PeersProps) {
  const { t } = useTranslation("dashboard");
  const formats = useFormats();
  const { time } = useWording();
  if (set === null) return <li>{t("tiles.noRelease")}</li>;
  if (peers?.status !== "found")
    return <li>{t(`tiles.noPeers.${peers?.reason ?? "notReleased"}`)}</li>;

  const share = peersText(peers, formats);
  return (
    <li>
      {t("tiles.peers", { share, time: time(set.time) })}{" "}
      <Link to={benchmark}>{t("tiles.release", { id: set.release.id })}</Link>
    </li>
  );
}
