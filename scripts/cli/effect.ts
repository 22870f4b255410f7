import { toldReport } from "#app/locales/told-report.ts";
import { estimateEffect } from "#app/operations/estimate-effect.ts";
import { findCompany } from "#db/queries/companies.ts";
import { findPolicy } from "#db/queries/policies.ts";
import { unknownCompany } from "./company-figures.ts";
import { type Answer, requiredOption, type Verb } from "./verb.ts";

/** The effect of a policy on its first indicator; those on the others are under `others`. */
export const effectVerb: Verb = {
  name: "effect",
  usage: "effect --company SIREN --policy ID",
  options: { company: { type: "string" }, policy: { type: "string" } },
  positionals: [0, 0],
  async run(call) {
    const siren = requiredOption(call, "company");
    const id = requiredOption(call, "policy");
    const { db } = await call.connection();
    if (!(await findCompany(db, siren))) return unknownCompany(siren);
    if (!(await findPolicy(db, siren, id))) return refused("unknownPolicy", `No policy ${id}.`);

    const estimated = await estimateEffect(db, siren, id);
    if (!estimated) return refused("nothingDeposited", "No hires are deposited.");
    const { name } = estimated.policy;
    const [first, ...others] = estimated.reports.map((report) => toldReport(report, name));
    return {
      json: { company: siren, policy: id, name, ...first, others },
      text: [first, ...others].map((report) => report?.sentence.en).join("\n"),
    };
  },
};

function refused(problem: string, message: string): Answer {
  return { json: { status: "refused", problem, message }, text: message, refused: true };
}
