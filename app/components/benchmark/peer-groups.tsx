import { useTranslation } from "react-i18next";
import { useWording } from "#app/components/dashboard/use-wording.ts";
import { NoNumber } from "#app/components/no-number.tsx";
import { type FigureCell, FigureTable } from "#app/components/tables/figure-table.tsx";
import type { BenchmarkRow } from "#app/domain/benchmark/benchmark-row.ts";
import type { Peers } from "#app/domain/benchmark/peer-group.ts";
import type { Formats } from "#app/locales/format.ts";
import { useFormats } from "#app/locales/use-texts.ts";
import { useGroupText } from "./use-group-text.ts";

const COLUMNS = ["group", "employers", "hires", "closer"] as const;

/** With whom each indicator is compared, and which closer groups publish nothing of it. */
export function PeerGroups({ rows }: { readonly rows: readonly BenchmarkRow[] }) {
  const { t } = useTranslation("benchmark");
  const formats = useFormats();
  const { name } = useWording();
  const groupText = useGroupText();
  return (
    <FigureTable
      caption={t("groups.caption")}
      rowHeader={t("table.indicator")}
      columns={COLUMNS.map((key) => ({
        key,
        label: t(`groups.${key}`),
        words: key === "group" || key === "closer",
      }))}
      rows={rows.map(({ figure, peers }) => ({
        key: figure.indicator,
        label: name(figure.indicator),
        cells: groupCells(peers, groupText, formats, t("groups.closest")),
      }))}
    />
  );
}

function groupCells(
  peers: Peers,
  groupText: (key: string) => string,
  { number }: Formats,
  closest: string,
): Readonly<Record<string, FigureCell>> {
  if (peers.status === "none") {
    const hidden = { value: null, text: <NoNumber code="c" /> };
    return { group: hidden, employers: hidden, hires: hidden, closer: { value: null, text: "–" } };
  }
  const { key, employers, hires, closer } = peers;
  return {
    group: { value: null, text: groupText(key) },
    employers: { value: null, text: employers.replace("-", "–") },
    hires: { value: hires, text: number(hires) },
    closer: {
      value: null,
      text: closer.length === 0 ? closest : closer.map(groupText).join(" ; "),
    },
  };
}
