import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useFormats } from "#app/locales/use-texts.ts";
import { ImplantationForm } from "./implantation-form.tsx";
import { ImplantationSentence } from "./implantation-sentence.tsx";
import { MarketMap } from "./market-map.tsx";
import { MissingMarkets } from "./missing-markets.tsx";
import { PlacesTable } from "./places-table.tsx";
import { MARKET_INDICATORS, type ShownImplantation } from "./shown-implantation.ts";
import { ZonesTable } from "./zones-table.tsx";
import "#app/components/effects/effects.css";

type Props = ShownImplantation & {
  /** Address of the policies. */
  readonly home: string;
};

/** Where a new site would recruit: the form, the sentence, places compared, the map, what is not known. */
export function ImplantationPage({ home, ...shown }: Props) {
  const { t } = useTranslation("implantation");
  const { choice, posts, places, markets, ratios } = shown;
  const first = choice.indicator;
  const second = MARKET_INDICATORS.find((id) => id !== first) ?? first;
  return (
    <div className="effect-page">
      <header className="effect-head">
        <h1>{t("title")}</h1>
        <p className="lead">{t("lead")}</p>
      </header>
      <ImplantationForm {...shown} />
      <ImplantationSentence {...{ choice, posts, places }} />
      {places.length > 0 &&
        [first, second].map((indicator) => (
          <PlacesTable
            key={indicator}
            {...{ indicator, posts, places }}
            ratio={ratios[indicator]}
          />
        ))}
      <MarketMap indicator={first} places={places} markets={markets} />
      <ZonesTable zones={markets.zones} />
      <MissingMarkets markets={markets} />
      <Footnotes {...shown} />
      <p className="no-print">
        <Link to={home}>{t("back")}</Link>
      </p>
    </div>
  );
}

function Footnotes({ period, markets }: Pick<Props, "period" | "markets">) {
  const { t } = useTranslation(["implantation", "reference"]);
  const { month } = useFormats();
  const vintages = Object.entries(markets.vintages).map(
    ([name, vintage]) => `${t(`names.${name as "density"}`, { ns: "reference" })} ${vintage}`,
  );
  return (
    <footer className="note grid gap-2">
      <p>{t("assumption")}</p>
      <p>
        {period === null
          ? t("noHires")
          : t("period", { from: month(period.from), to: month(period.to) })}
      </p>
      {vintages.length > 0 && <p>{t("vintages", { list: vintages.join(", ") })}</p>}
    </footer>
  );
}
