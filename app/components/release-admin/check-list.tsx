import { useTranslation } from "react-i18next";
import { useFormats } from "#app/locales/use-texts.ts";
import type { AuditFacts } from "./release-facts.ts";

type Check = "certificates" | "outsider" | "wholeNumbers" | "insiders";

type Props = { readonly checks: readonly string[]; readonly report: AuditFacts };

/** What was checked, as the manifest says it, and on how much: one that had nothing to try proves nothing, and says so. */
export function CheckList({ checks, report }: Props) {
  const { t } = useTranslation("releaseAdmin");
  const { number } = useFormats();
  const tried = triedBy(report);
  return (
    <section className="grid gap-3">
      <h2>{t("checks.title")}</h2>
      <p>{t("checks.lead")}</p>
      <ul className="release-checks">
        {checks.filter(isKnown).map((check) => (
          <li key={check}>
            {tried[check] === 0 ? (
              t(`checks.none.${check}`)
            ) : (
              <>
                <strong>
                  {t(`checks.tried.${check}`, {
                    count: tried[check],
                    formatted: number(tried[check]),
                  })}
                </strong>{" "}
                {t(`checks.${check}`)}
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function isKnown(check: string): check is Check {
  return ["certificates", "outsider", "wholeNumbers", "insiders"].includes(check);
}

/** How many times each check was made, all figures together. */
function triedBy({ protections, attacks }: AuditFacts): Readonly<Record<Check, number>> {
  return {
    certificates: sum(protections.map((one) => one.certificates)),
    outsider: sum(attacks.map((one) => one.secrets)),
    wholeNumbers: sum(attacks.map((one) => one.whole)),
    insiders: sum(attacks.map((one) => one.insidersTried)),
  };
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
