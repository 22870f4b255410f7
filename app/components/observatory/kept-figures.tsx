import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { KeptFrom } from "#app/domain/benchmark/kept-cells.ts";
import { useFormats } from "#app/locales/use-texts.ts";

/** How many cells of an erratum keep the figures of an earlier release, and of which. */
export function KeptCounts({ kept }: { readonly kept: readonly KeptFrom[] }) {
  const { t } = useTranslation("releases");
  const { number } = useFormats();
  if (kept.length === 0) return <p>{t("erratum.noneKept")}</p>;

  return kept.map(({ release, cells }) => (
    <p key={release}>
      {t("erratum.kept", { count: cells, cells: number(cells) })}{" "}
      <Link to={`/releases/${release}`}>{release}</Link>.
    </p>
  ));
}

/** Under a figure that an erratum left as it was: the release that it comes from. */
export function KeptMark({ from }: { readonly from: string | null }) {
  const { t } = useTranslation("observatory");
  return from && <span className="under">{t("kept.mark", { release: from })}</span>;
}

/** Why the figures of a page, or some of them, are those of an earlier release; nothing where none is. */
export function KeptNote({ from }: { readonly from: readonly (string | null)[] }) {
  const { t } = useTranslation("observatory");
  const releases = [...new Set(from.flatMap((id) => id ?? []))];
  if (releases.length === 0) return null;

  const isAll = from.every((id) => id !== null);
  return (
    <p className="note">
      {t(isAll ? "kept.whole" : "kept.some", { release: releases.join(", ") })}{" "}
      <Link to="/methodology/disclosure">{t("cite.rules")}</Link>
    </p>
  );
}

type Named = { readonly name: string; readonly keptFrom: string | null };

/** Beside a drawing, which has no room for marks: what of it is of an earlier release. Nothing where all is its own. */
export function KeptNames({ figures }: { readonly figures: readonly Named[] }) {
  const { t } = useTranslation("observatory");
  const releases = [...new Set(figures.flatMap(({ keptFrom }) => keptFrom ?? []))];
  return releases.map((release) => {
    const members = figures.filter(({ keptFrom }) => keptFrom === release);
    const names = [...new Set(members.map(({ name }) => name))];
    const [shown, more] = [names.slice(0, MOST_NAMED), names.length - MOST_NAMED];
    const said = { release, names: shown.join(", ") };
    return (
      <p key={release} className="note kept-names">
        {more > 0 ? t("kept.namedSome", { ...said, more: String(more) }) : t("kept.named", said)}{" "}
        <Link to="/methodology/disclosure">{t("cite.rules")}</Link>
      </p>
    );
  });
}

const MOST_NAMED = 6;
