import { useTranslation } from "react-i18next";
import { FigureTable } from "#app/components/tables/figure-table.tsx";
import { useFormats } from "#app/locales/use-texts.ts";
import type { AuditFacts } from "./release-facts.ts";

/** How a search of the solver may end, the same in whole numbers; see docs/methodology/disclosure.md. */
const ENDINGS = ["optimal", "infeasible", "unbounded", "limit", "failed"] as const;
const KINDS = ["fractions", "whole"] as const;

/** How the solver's searches ended, all figures together; an ending that never came has no line. */
export function SolverEndings({ report }: { readonly report: AuditFacts }) {
  const { t } = useTranslation("releaseAdmin");
  const { number } = useFormats();
  const sides = { protections: summed(report.protections), attacks: summed(report.attacks) };
  const rows = KINDS.flatMap((kind) =>
    ENDINGS.flatMap((ending) => {
      const code = kind === "whole" ? `whole ${ending}` : ending;
      const counts = { protections: sides.protections(code), attacks: sides.attacks(code) };
      if (counts.protections + counts.attacks === 0) return [];
      const cells = Object.fromEntries(
        Object.entries(counts).map(([side, value]) => [side, { value, text: number(value) }]),
      );
      const label = t(`endings.${kind}`, { ending: t(`endings.${ending}`) });
      return [{ key: code, label, cells }];
    }),
  );
  if (rows.length === 0) return <p className="note">{t("endings.none")}</p>;
  return (
    <FigureTable
      {...{ rows }}
      caption={t("endings.title")}
      rowHeader={t("endings.ending")}
      columns={(["protections", "attacks"] as const).map((key) => ({
        key,
        label: t(`endings.${key}`),
      }))}
    />
  );
}

type Tally = { readonly endings: Readonly<Record<string, number>> };

function summed(lines: readonly Tally[]): (code: string) => number {
  return (code) => lines.reduce((sum, { endings }) => sum + (endings[code] ?? 0), 0);
}
