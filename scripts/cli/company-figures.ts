import {
  BASELINES,
  type Baseline,
  readBaseline,
  USUAL_BASELINE,
} from "#app/domain/effects/baselines.ts";
import { monthAccepted } from "#app/domain/hiring/asked-months.ts";
import { type Month, monthText, parseMonth } from "#app/domain/hiring/month.ts";
import type { Period } from "#app/domain/hiring/period.ts";
import { currentMonth } from "#app/platform/clock.server.ts";
import { measuredPeriod } from "#db/queries/measured-months.ts";
import { loadedBaselines } from "#db/queries/reference-shares.ts";
import type { Db } from "#db/schema.ts";
import { type Answer, type Call, optionalOption, WrongUsage } from "./verb.ts";

/** Options of the verbs that read a company's figures over months. */
export const figureOptions = {
  company: { type: "string" },
  from: { type: "string" },
  to: { type: "string" },
} as const;

export const baselineOption = { baseline: { type: "string" } } as const;

/** The population that hires are set beside; what cannot be read of it is said, for nothing is expected then. */
export async function baselineOf(db: Db, call: Call): Promise<Baseline> {
  const text = optionalOption(call, "baseline");
  if (text === null) return USUAL_BASELINE;

  const baseline = readBaseline(text);
  if (!baseline) throw new WrongUsage(`--baseline is one of ${BASELINES.join(", ")}: ${text}`);
  if (!(await loadedBaselines(db)).includes(baseline)) {
    call.log(`No share of ${baseline} is loaded: see reference load. Nothing is expected.`);
  }
  return baseline;
}

/** The period asked for; what is deposited bounds it where nothing is said. */
export async function periodOf(db: Db, siren: string, call: Call): Promise<Period> {
  const { from = null, to = null } = givenMonths(call);
  const deposited = await measuredPeriod(db, siren);
  const last = to ?? Math.max(deposited?.to ?? from ?? currentMonth(), from ?? 0);
  return { from: from ?? Math.min(deposited?.from ?? last, last), to: last };
}

/** The months given, each where it is. */
function givenMonths(call: Call): Partial<Period> {
  const from = monthOption(call, "from");
  const to = monthOption(call, "to");
  if (from !== null && to !== null && from > to) {
    throw new WrongUsage(`--from ${monthText(from)} comes after --to ${monthText(to)}`);
  }
  return { ...(from !== null && { from }), ...(to !== null && { to }) };
}

export function unknownCompany(siren: string): Answer {
  const reason = `No company has the SIREN ${siren}.`;
  return {
    json: { status: "refused", problem: "unknownCompany", message: reason },
    text: reason,
    refused: true,
  };
}

/** A site that the company has not; those it has, to find the right one. */
export function unknownSite(site: string, known: readonly string[]): string {
  if (known.length === 0) return `The company has no site ${site}: no site is deposited.`;
  const some = known.slice(0, NAMED_SITES).join(", ");
  const rest = known.length > NAMED_SITES ? `, and ${known.length - NAMED_SITES} more` : "";
  return `The company has no site ${site}. Its sites: ${some}${rest}.`;
}

const NAMED_SITES = 20;

function monthOption(call: Call, name: "from" | "to"): Month | null {
  const text = optionalOption(call, name);
  if (text === null) return null;

  const month = parseMonth(text);
  if (month === null) throw new WrongUsage(`--${name} is not a month like 2025-03: ${text}`);
  const accepted = monthAccepted(name, month, currentMonth());
  if (accepted !== null) throw new WrongUsage(`--${name} is not ${accepted}: ${text}`);
  return month;
}
