import { createHash } from "node:crypto";
import { answerOf, type EffectAnswer } from "#app/domain/effects/effect-answer.ts";
import {
  type Study,
  type StudyGround,
  type StudyPlan,
  studyOf,
} from "#app/domain/effects/study.ts";
import type { Period } from "#app/domain/hiring/period.ts";
import { type HireIndicatorId, hireIndicators } from "#app/domain/indicators/index.ts";
import { benjaminiHochberg } from "#app/domain/statistics/multiplicity.ts";
import { measuredPeriod } from "#db/queries/measured-months.ts";
import { type KeptPolicy, policiesOf, siteCodes } from "#db/queries/policies.ts";
import { answerEstimate, findEstimate, planEstimate } from "#db/queries/policies-estimates.ts";
import { siteMonthsOf } from "#db/queries/policies-series.ts";
import { siteProfilesOf } from "#db/queries/site-profiles.ts";
import type { Db } from "#db/schema.ts";
import { readPeerSeries } from "./read-peer-series.ts";

/** The effect of a policy on one indicator: what was asked, since when it is written down, and the answer. */
export type EffectReport = EffectAnswer & {
  readonly indicator: HireIndicatorId;
  readonly plan: StudyPlan;
  /** When the plan was kept: before the estimate. */
  readonly plannedAt: string;
  readonly question: Study["question"];
  /** Among the indicators of the policy, Benjamini and Hochberg’s p; null without a p. */
  readonly adjustedP: number | null;
};

/**
 * The effect of a policy on each of its indicators, from measures, never hires. The same question has the same answer, kept with
 * it: the estimators run once for each change of policy or of hires. Null when the company has no such policy or no hires.
 */
export async function estimateEffect(
  db: Db,
  siren: string,
  id: string,
): Promise<{ policy: KeptPolicy; reports: readonly EffectReport[] } | null> {
  const policies = await policiesOf(db, siren);
  const policy = policies.find((candidate) => candidate.id === id);
  const deposited = await measuredPeriod(db, siren);
  if (!policy || !deposited) return null;

  const ground = {
    policy,
    deposited,
    sites: await siteCodes(db, siren),
    departments: await departmentsOf(db, siren),
    others: policies.filter((other) => other !== policy),
  };
  const reports: Omit<EffectReport, "adjustedP">[] = [];
  for (const indicator of policy.indicators) {
    reports.push(await reportOn(db, siren, { ...ground, indicator }));
  }
  const adjusted = benjaminiHochberg(reports.map(({ p }) => p));
  return {
    policy,
    reports: reports.map((report, i) => ({ ...report, adjustedP: adjusted[i] ?? null })),
  };
}

type Ground = {
  readonly policy: KeptPolicy;
  readonly indicator: HireIndicatorId;
  readonly deposited: Period;
  readonly sites: readonly string[];
  readonly departments: ReadonlyMap<string, string>;
  readonly others: readonly KeptPolicy[];
};

/** Where the sites that could be located are. */
async function departmentsOf(db: Db, siren: string): Promise<ReadonlyMap<string, string>> {
  const profiles = await siteProfilesOf(db, siren);
  return new Map(
    profiles.flatMap(({ code, department }) => (department === null ? [] : [[code, department]])),
  );
}

async function reportOn(db: Db, siren: string, ground: Ground) {
  const { policy, indicator, deposited } = ground;
  const measured = (id: HireIndicatorId) => siteMonthsOf(db, siren, numberOf(id), deposited);
  const { plan, question } = await withPeers(db, siren, {
    ...ground,
    measured: await measured(indicator),
    untouched: policy.untouched && (await measured(policy.untouched)),
    peers: null,
  });
  const kept = await keptAnswer(db, siren, policy.id, { plan, question });
  return { indicator, plan, plannedAt: kept.plannedAt, question, ...kept.answer };
}

/** Where only the own past is left to compare with, the peers of releases are looked for. */
async function withPeers(db: Db, siren: string, ground: StudyGround): Promise<Study> {
  const alone = studyOf(ground);
  if (alone.plan.comparison !== "ownPast") return alone;

  const { peers, source } = await readPeerSeries(db, siren, ground.indicator, alone.plan);
  const { plan, question } = studyOf({ ...ground, peers });
  return { question, plan: { ...plan, peers: source } };
}

/** The plan is written before the estimators run; an answer that is already there is not computed again. */
async function keptAnswer(db: Db, siren: string, policy: string, { plan, question }: Study) {
  const key = { policy, indicator: plan.indicator, fingerprint: fingerprintOf(question) };
  if (!(await findEstimate(db, siren, key))) {
    await planEstimate(db, siren, key, JSON.stringify(plan));
  }
  const kept = await findEstimate(db, siren, key);
  if (!kept) throw new Error("the plan of the estimate was not kept");
  if (kept.answer !== null) {
    return { plannedAt: kept.plannedAt, answer: JSON.parse(kept.answer) as EffectAnswer };
  }

  const answer = answerOf(question);
  await answerEstimate(db, kept, JSON.stringify(answer));
  return { plannedAt: kept.plannedAt, answer };
}

/** Another version of the method has other answers. */
const METHOD_VERSION = 4;

function fingerprintOf(question: Study["question"]): string {
  return createHash("sha256")
    .update(JSON.stringify([METHOD_VERSION, question]))
    .digest("hex");
}

function numberOf(id: HireIndicatorId): number {
  const indicator = hireIndicators.find((candidate) => candidate.id === id);
  if (!indicator) throw new Error(`no indicator ${id}`);
  return indicator.number;
}
