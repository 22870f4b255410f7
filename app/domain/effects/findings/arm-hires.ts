import {
  type PolicyQuestion,
  pooled,
  type SiteSeries,
  treatedSites,
  untreatedSites,
} from "../policy-question.ts";
import { type Hires, levelOf, together } from "./finding.ts";

/**
 * The hires that the power table is asked about when each site has its own date: those of the treated sites around their dates,
 * against those of the untreated around the first date, or, when every site comes under the policy, of the treated before theirs.
 */
export function armHires(question: PolicyQuestion, start: number): Hires {
  const treated = treatedSites(question);
  const before = pooled(treated.flatMap((site) => site.months.slice(0, dateOf(site))));
  const after = pooled(treated.flatMap((site) => site.months.slice(dateOf(site))));
  const others = untreatedSites(question).map(({ months }) => ({
    before: pooled(months.slice(0, start)).denominator,
    after: pooled(months.slice(start)).denominator,
  }));
  const control = together(
    others.reduce((sum, site) => sum + site.before, 0),
    others.reduce((sum, site) => sum + site.after, 0),
  );
  return {
    treated: together(before.denominator, after.denominator),
    control: others.length > 0 ? control : before.denominator,
    p0: levelOf(before),
  };
}

function dateOf({ adoptedAt, months }: SiteSeries): number {
  return adoptedAt ?? months.length;
}
