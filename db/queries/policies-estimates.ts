import type { Db } from "../schema.ts";
import { nextId } from "./next-id.ts";

export type EstimateKey = {
  readonly policy: string;
  readonly indicator: string;
  readonly fingerprint: string;
};

/** What was to be estimated and what was found; `answer` is null until it is. Both are JSON. */
export type KeptEstimate = {
  readonly id: number;
  readonly companyId: number;
  readonly plan: string;
  readonly plannedAt: string;
  readonly answer: string | null;
};

/** The estimate kept for this very question; null when it was never asked. */
export async function findEstimate(
  db: Db,
  siren: string,
  { policy, indicator, fingerprint }: EstimateKey,
): Promise<KeptEstimate | null> {
  const row = await db
    .selectFrom("company")
    .innerJoin("policy", "policy.companyId", "company.id")
    .innerJoin("estimate", (join) =>
      join
        .onRef("estimate.companyId", "=", "policy.companyId")
        .onRef("estimate.policyId", "=", "policy.id"),
    )
    .where("company.siren", "=", siren)
    .where("policy.publicId", "=", policy)
    .where("estimate.indicator", "=", indicator)
    .where("estimate.fingerprint", "=", fingerprint)
    .select(["estimate.id", "estimate.companyId", "estimate.plan"])
    .select(["estimate.plannedAt", "estimate.answer"])
    .executeTakeFirst();
  return row ?? null;
}

/** Keeps what is going to be estimated, before it is; two who ask at once keep one. */
export async function planEstimate(
  db: Db,
  siren: string,
  { policy, indicator, fingerprint }: EstimateKey,
  plan: string,
): Promise<void> {
  const owner = await db
    .selectFrom("company")
    .innerJoin("policy", "policy.companyId", "company.id")
    .where("company.siren", "=", siren)
    .where("policy.publicId", "=", policy)
    .select(["policy.companyId", "policy.id"])
    .executeTakeFirstOrThrow();
  await db
    .insertInto("estimate")
    .values({
      companyId: owner.companyId,
      id: await nextId(db, "estimate"),
      policyId: owner.id,
      ...{ indicator, fingerprint, plan },
      plannedAt: new Date().toISOString(),
      answer: null,
      answeredAt: null,
    })
    .onConflict((conflict) =>
      conflict.columns(["companyId", "policyId", "indicator", "fingerprint"]).doNothing(),
    )
    .execute();
}

/** Keeps what was found. */
export async function answerEstimate(
  db: Db,
  { companyId, id }: Pick<KeptEstimate, "companyId" | "id">,
  answer: string,
): Promise<void> {
  await db
    .updateTable("estimate")
    .set({ answer, answeredAt: new Date().toISOString() })
    .where("companyId", "=", companyId)
    .where("id", "=", id)
    .execute();
}
