import { useTranslation } from "react-i18next";
import { useGroupText } from "#app/components/benchmark/use-group-text.ts";
import {
  type PeerSource,
  QUARTERS_AFTER,
  QUARTERS_BEFORE,
} from "#app/domain/effects/peer-periods.ts";

/** Which published peers the company is compared with, or why it is with none. */
export function PeersNote({ peers }: { readonly peers: PeerSource }) {
  const { t } = useTranslation("effects");
  const groupText = useGroupText();
  if (peers.status === "found") {
    const { group, releases } = peers;
    return <p>{t("peers.found", { group: groupText(group), releases: releases.join(", ") })}</p>;
  }
  const { before, after } = peers;
  const counts = { before: String(before), after: String(after) };
  const needed = { neededBefore: String(QUARTERS_BEFORE), neededAfter: String(QUARTERS_AFTER) };
  return <p>{t(`peers.${peers.reason}`, { ...counts, ...needed })}</p>;
}
