import { useTranslation } from "react-i18next";
import { BASELINES, type Baseline } from "#app/domain/effects/baselines.ts";
import type { ShownImplantation } from "./shown-implantation.ts";
import { usePeople } from "./use-people.ts";
import "#app/components/prose/prose.css";

type Props = Pick<ShownImplantation, "markets" | "population">;

const LOAD = "npm run -s cli -- reference load";

/** The option that loads a population, and the one that loads those of it who live in districts. */
const OPTIONS = {
  residents: { people: "--download", districts: "--district-population" },
  labourForce: { people: "--commune-labour-force", districts: "--district-labour-force" },
  jobSeekers: { people: "--commune-job-seekers", districts: "--district-job-seekers" },
} as const satisfies Record<Baseline, object>;

/** What cannot be said with the lists loaded, and the commands that load the rest; nothing when all is there. */
export function MissingMarkets({ markets, population }: Props) {
  const { t } = useTranslation("implantation");
  const { isCountryMissing, isDistrictCountMissing } = markets;
  const missing = BASELINES.filter(
    (one) => one !== "residents" && !population.baselines.includes(one),
  );
  if (!isCountryMissing && !isDistrictCountMissing && missing.length === 0) return null;
  return (
    <section className="grid gap-3 no-print">
      <h2>{t("missing.title")}</h2>
      {isCountryMissing && (
        <>
          <p>{t("missing.country")}</p>
          <Command text={`${LOAD} ${OPTIONS.residents.people}`} />
        </>
      )}
      {isDistrictCountMissing && <MissingDistricts baseline={population.baseline} />}
      {missing.map((baseline) => (
        <MissingPopulation key={baseline} baseline={baseline} />
      ))}
    </section>
  );
}

function MissingDistricts({ baseline }: { readonly baseline: Baseline }) {
  const { t } = useTranslation("implantation");
  const people = usePeople(baseline);
  const isUsual = baseline === "residents";
  return (
    <>
      <p>{isUsual ? t("missing.districts") : t("missing.districtsOf", { people })}</p>
      <Command text={`${LOAD} ${OPTIONS[baseline].districts} FILE --mapping MAP.json`} />
    </>
  );
}

function MissingPopulation({ baseline }: { readonly baseline: Baseline }) {
  const { t } = useTranslation("implantation");
  const people = usePeople(baseline);
  return (
    <>
      <p>{t("missing.population", { people })}</p>
      <Command text={`${LOAD} ${OPTIONS[baseline].people} FILE --mapping MAP.json`} />
    </>
  );
}

function Command({ text }: { readonly text: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1)
    <pre className="formula" tabIndex={0}>
      <code>{text}</code>
    </pre>
  );
}
