import { Fragment } from "react";
import { useTranslation } from "react-i18next";
import type { LineCounts } from "#app/intake/issue.ts";
import { useFormats } from "#app/locales/use-texts.ts";

const TERMS = [
  { count: "read", sign: null },
  { count: "accepted", sign: "=" },
  { count: "rejected", sign: "+" },
  { count: "ignored", sign: "+" },
] as const;

/** Read = accepted + rejected + ignored: no line is lost, and it shows. */
export function Conservation({ counts }: { readonly counts: LineCounts }) {
  const { t } = useTranslation("importCheck");
  const { number } = useFormats();
  return (
    <section className="grid gap-2">
      <h2>{t("conservation")}</h2>
      <p className="conservation">
        {TERMS.map(({ count, sign }) => (
          <Fragment key={count}>
            {sign && <span className="sign">{sign}</span>}
            <span className="term">
              <span className="amount">{number(counts[count])}</span> {t(count)}
            </span>
          </Fragment>
        ))}
      </p>
    </section>
  );
}
