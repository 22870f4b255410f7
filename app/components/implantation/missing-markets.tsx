import { useTranslation } from "react-i18next";
import type { ShownImplantation } from "./shown-implantation.ts";
import "#app/components/prose/prose.css";

type Props = { readonly markets: ShownImplantation["markets"] };

/** What cannot be said with the lists loaded, and the command that loads the rest. */
export function MissingMarkets({ markets }: Props) {
  const { t } = useTranslation("implantation");
  return (
    <section className="grid gap-3 no-print">
      <h2>{t("missing.title")}</h2>
      {markets.isCountryMissing && (
        <>
          <p>{t("missing.country")}</p>
          <Command text="npm run -s cli -- reference load --download" />
        </>
      )}
      {markets.isDistrictPopulationMissing && (
        <>
          <p>{t("missing.districts")}</p>
          <Command text="npm run -s cli -- reference load --district-population FILE --mapping MAP.json" />
        </>
      )}
      <p>{t("missing.baselines")}</p>
    </section>
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
