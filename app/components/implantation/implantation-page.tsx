import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useFormats } from "#app/locales/use-texts.ts";
import { ImplantationForm } from "./implantation-form.tsx";
import { ImplantationSentence } from "./implantation-sentence.tsx";
import { MarketMap } from "./market-map.tsx";
import { MissingMarkets } from "./missing-markets.tsx";
import { PlacesTable } from "./places-table.tsx";
import { MARKET_INDICATORS, type ShownImplantation } from "./shown-implantation.ts";
import { usePeople } from "./use-people.ts";
import { ZonesTable } from "./zones-table.tsx";
import "#app/components/effects/effects.css";

type Props = ShownImplantation & {
  /** Address of the policies. */
  readonly home: string;
};

/** Where a new site would recruit: the form, the sentence, places compared, the map, what is not known. */
export function ImplantationPage({ home, ...shown }: Props) {
  const { t } = useTranslation("implantation");
  const { places, markets, population } = shown;
  const first = shown.choice.indicator;
  const second = MARKET_INDICATORS.find((id) => id !== first) ?? first;
  return (
    <div className="effect-page">
      <header className="effect-head">
        <h1>{t("title")}</h1>
        <p className="lead">{t("lead")}</p>
      </header>
      <ImplantationForm {...shown} />
      <ImplantationSentence {...shown} />
      {places.length > 0 &&
        [first, second].map((indicator) => (
          <PlacesTable key={indicator} indicator={indicator} {...shown} />
        ))}
      <MarketMap indicator={first} {...{ places, markets }} baseline={population.baseline} />
      <ZonesTable zones={markets.zones} baseline={population.baseline} />
      <MissingMarkets {...{ markets, population }} />
      <Footnotes {...shown} />
      <p className="no-print">
        <Link to={home}>{t("back")}</Link>
      </p>
    </div>
  );
}

type FootnotesProps = Pick<Props, "period" | "markets" | "population">;

function Footnotes({ period, markets, population }: FootnotesProps) {
  const { t } = useTranslation(["implantation", "reference"]);
  const { month } = useFormats();
  const people = usePeople(population.baseline);
  const vintages = Object.entries(markets.vintages).map(
    ([name, vintage]) => `${t(`names.${name as "density"}`, { ns: "reference" })} ${vintage}`,
  );
  return (
    <footer className="note grid gap-2">
      <p>{t("assumption", { people })}</p>
      <p>
        {period === null
          ? t("noHires")
          : t("period", { from: month(period.from), to: month(period.to) })}
      </p>
      {vintages.length > 0 && <p>{t("vintages", { list: vintages.join(", ") })}</p>}
    </footer>
  );
}
