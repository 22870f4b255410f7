import type { GroupComparison } from "#app/domain/applications/compare.ts";
import type { FunnelStep } from "#app/domain/applications/funnel.ts";
import { monthText } from "#app/domain/hiring/month.ts";
import { type CompanyFunnel, readFunnel } from "#app/operations/read-funnel.ts";
import { findCompany } from "#db/queries/companies.ts";
import { unknownCompany } from "./company-figures.ts";
import { requiredOption, type Verb } from "./verb.ts";

/**
 * How far applicants went, group beside group; groups too small to be shown are hidden here as on the page. Over all that is
 * deposited: periods that could be chosen could be subtracted from one another.
 */
export const funnelVerb: Verb = {
  name: "funnel",
  usage: "funnel --company SIREN",
  options: { company: { type: "string" } },
  positionals: [0, 0],
  async run(call) {
    const siren = requiredOption(call, "company");
    const { db } = await call.connection();
    if (!(await findCompany(db, siren))) return unknownCompany(siren);

    const funnel = await readFunnel(db, siren);
    if (!funnel) {
      const message = "No file of applicants is deposited.";
      return {
        json: { status: "refused", problem: "nothingDeposited", message },
        text: message,
        refused: true,
      };
    }
    return { json: told(siren, funnel), text: funnel.steps.flatMap(lines).join("\n") };
  },
};

function told(siren: string, { period, ...funnel }: CompanyFunnel) {
  return { company: siren, from: monthText(period.from), to: monthText(period.to), ...funnel };
}

/** "candidature → embauche  42/1080 3.9 %", then a line for each comparison. */
function lines({ from, to, all, comparisons }: FunnelStep): readonly string[] {
  const everyone = all
    ? `${all.numerator}/${all.denominator} ${percent(all.value)}`
    : "notProvided";
  return [`${from} → ${to}  ${everyone}`, ...comparisons.map((one) => `  ${lineOf(one)}`)];
}

function lineOf({ comparison, status, focal, reference, ratio, verdict }: GroupComparison): string {
  if (!focal || !reference || !ratio)
    return [comparison, status, verdict].filter(Boolean).join("  ");

  const bounds = `[${ratio.low.toFixed(2)}, ${ratio.high.toFixed(2)}]`;
  const rates = `${percent(focal.value)} / ${percent(reference.value)}`;
  return `${comparison}  ${rates}  ratio ${ratio.value.toFixed(2)} ${bounds}  ${verdict}`;
}

function percent(value: number): string {
  return `${(100 * value).toFixed(1)} %`;
}
