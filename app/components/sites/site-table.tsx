import { useTranslation } from "react-i18next";
import { FigureValue } from "#app/components/dashboard/figure-value.tsx";
import { useWording } from "#app/components/dashboard/use-wording.ts";
import { departmentName } from "#app/components/map/shapes.ts";
import { NoNumber } from "#app/components/no-number.tsx";
import type { Period } from "#app/domain/hiring/period.ts";
import type { Figure } from "#app/domain/indicators/figure.ts";
import type { SiteProfile } from "#app/domain/indicators/site-indicator.ts";
import { useFormats } from "#app/locales/use-texts.ts";

type Props = {
  readonly period: Period | null;
  readonly profiles: readonly SiteProfile[];
  readonly hires: Readonly<Record<string, number>>;
  readonly figures: readonly Figure[];
};

const COLUMNS = ["commune", "department", "priorityDistrict", "rural"] as const;
const NUMBERS = ["headcount", "hires", "share"] as const;

/** Every site as its file describes it and as its hires measure it. */
export function SiteTable({ period, profiles, hires, figures }: Props) {
  const { t } = useTranslation("sites");
  const wording = useWording();
  const caption = period ? t("list", { period: wording.period(period) }) : t("title");
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1)
    <section className="table-scroll" tabIndex={0} aria-label={caption}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t("name")}</th>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {t(column)}
              </th>
            ))}
            {NUMBERS.map((column) => (
              <th key={column} scope="col" className="numeric">
                {t(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {profiles.map((site) => (
            <SiteRow
              key={site.code}
              site={site}
              hires={hires[site.code] ?? 0}
              figure={figures.find(({ group }) => group === site.code)}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

type RowProps = {
  readonly site: SiteProfile;
  readonly hires: number;
  readonly figure: Figure | undefined;
};

function SiteRow({ site, hires, figure }: RowProps) {
  const { t } = useTranslation("sites");
  const { number } = useFormats();
  const { code, name, commune, department, headcount, priorityDistrict, rural } = site;
  return (
    <tr>
      <th scope="row">
        {name ?? code}
        {name !== null && <span className="note block font-normal">{code}</span>}
      </th>
      <td>{commune}</td>
      <td>{department === null ? <NoNumber code="nr" /> : departmentName(department)}</td>
      <td>{t(`verdicts.${priorityDistrict}`)}</td>
      <td>{t(`verdicts.${rural}`)}</td>
      <td className="numeric">{headcount === null ? <NoNumber code="nr" /> : number(headcount)}</td>
      <td className="numeric">{number(hires)}</td>
      <td className="numeric">
        {figure ? <FigureValue figure={figure} /> : <NoNumber code="z" />}
      </td>
    </tr>
  );
}
