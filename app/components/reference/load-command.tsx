import { useTranslation } from "react-i18next";
import "#app/components/prose/prose.css";

/** How to load the whole country: three commands to copy. */
export function LoadCommand() {
  const { t } = useTranslation("reference");
  return (
    <section className="grid gap-3">
      <h2>{t("commandTitle")}</h2>
      <p>{t("commandLead")}</p>
      <Command text="npm run -s cli -- reference load --from DIR" />
      <p>{t("commandDownload")}</p>
      <Command text="npm run -s cli -- reference load --download" />
      <p>{t("commandCounted")}</p>
      <Command text="npm run -s cli -- reference load --commune-labour-force FILE --mapping MAP.json" />
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
