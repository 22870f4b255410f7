import type { PolicyValues } from "#app/domain/effects/policy-values.ts";
import { WINDFALL_ANSWERS, type WindfallAnswer } from "#app/domain/effects/windfall.ts";

/** The texts of a posted form of policy; names and descriptions are cut at a length nobody writes. */
export function policyValues(form: FormData): PolicyValues {
  const text = (name: string, longest = 120) => String(form.get(name) ?? "").slice(0, longest);
  const many = (name: string) => form.getAll(name).map(String);
  const sites = many("sites");
  const windfall = WINDFALL_ANSWERS.map((answer) => [answer, text(`windfall.${answer}`)]);
  return {
    ...{ name: text("name"), kind: text("kind"), description: text("description", 2000) },
    ...{ startsOn: text("startsOn"), endsOn: text("endsOn"), untouched: text("untouched") },
    ...{ occupations: text("occupations", 2000), indicators: many("indicators"), sites },
    siteStarts: Object.fromEntries(sites.map((site) => [site, text(`start.${site}`)])),
    windfall: Object.fromEntries(windfall) as Record<WindfallAnswer, string>,
  };
}
