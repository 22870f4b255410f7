import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { Policy } from "#app/domain/effects/policy.ts";
import { useFormats } from "#app/locales/use-texts.ts";

type Props = {
  readonly home: string;
  readonly policies: readonly (Policy & { readonly id: string })[];
  readonly mayChange: boolean;
};

/** A company's policies, what each is and where, and the way to its effect. */
export function PolicyList({ home, policies, mayChange }: Props) {
  const { t } = useTranslation("policies");
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1)
    <section className="table-scroll" tabIndex={0} aria-label={t("list")}>
      <table>
        <caption>{t("list")}</caption>
        <thead>
          <tr>
            {(["name", "kind", "dates", "scope", "effect"] as const).map((column) => (
              <th key={column} scope="col">
                {t(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {policies.map((policy) => (
            <PolicyRow key={policy.id} {...{ policy, home, mayChange }} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

type RowProps = Omit<Props, "policies"> & { readonly policy: Props["policies"][number] };

function PolicyRow({ policy, home, mayChange }: RowProps) {
  const { t } = useTranslation("policies");
  const dates = useDates();
  const { id, name, kind, sites } = policy;
  const scope = sites.length === 0 ? t("everySite") : t("siteCount", { count: sites.length });
  return (
    <tr>
      <th scope="row">{mayChange ? <Link to={`${home}/${id}`}>{name}</Link> : name}</th>
      <td>{t(`kinds.${kind}`)}</td>
      <td>{dates(policy)}</td>
      <td>{scope}</td>
      <td>
        <Link to={`${home}/${id}/effect`} aria-label={t("seeEffectOf", { name })}>
          {t("seeEffect")}
        </Link>
      </td>
    </tr>
  );
}

function useDates() {
  const { t } = useTranslation("policies");
  const { month } = useFormats();
  return ({ startsOn, endsOn }: Policy) =>
    endsOn === null
      ? t("from", { from: month(startsOn) })
      : t("fromTo", { from: month(startsOn), to: month(endsOn) });
}
