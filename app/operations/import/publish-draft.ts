import type { IntakeReport } from "#app/intake/issue.ts";
import type { ReadingPlan } from "#app/intake/reading.ts";
import { type Desk, findDeposit } from "./desk.ts";
import { type Published, type PublishOptions, publishImport } from "./publish-import.ts";
import { keepMapping } from "./saved-mapping.ts";

export type DraftPublication = PublishOptions & {
  /** Repairs that whoever publishes agrees to, by problem. */
  readonly agreed: readonly string[];
};

export type DraftPublished =
  | Published
  /** A repair of the whole file waits for an agreement. */
  | { readonly status: "needsAgreement"; readonly problems: readonly string[] };

/** Repairs that change codes: proposed on the pages, applied once agreed. */
const TO_AGREE: readonly string[] = ["lostZero"];

/** The file of rejected lines can still be had for so long. Milliseconds. */
const REJECTS_LIFE = 3_600_000;

/** Publishes a draft from the pages; its choices are kept for the next file, its file is forgotten. */
export async function publishDraft(
  desk: Desk,
  siren: string,
  publicId: string,
  { agreed, ...options }: DraftPublication,
): Promise<DraftPublished> {
  const found = await findDeposit(desk, siren, publicId);
  if (!found) return { status: "notFound" };
  const problems = repairsToAgree(found.deposit.report).filter((one) => !agreed.includes(one));
  if (found.deposit.status === "staged" && problems.length > 0) {
    return { status: "needsAgreement", problems };
  }

  const published = await publishImport(desk.connection, siren, publicId, options);
  if (published.status === "published" && found.deposit.status === "staged") {
    await putAway(desk, found, options.by ?? null);
  }
  return published;
}

/** The problems of a report whose repair waits for an agreement. */
export function repairsToAgree(report: string | null): string[] {
  const { groups } = JSON.parse(report ?? '{"groups":[]}') as Pick<IntakeReport, "groups">;
  const repaired = groups.filter(({ severity }) => severity === "repaired");
  return TO_AGREE.filter((problem) => repaired.some((group) => group.problem === problem));
}

type Found = NonNullable<Awaited<ReturnType<typeof findDeposit>>>;

async function putAway({ connection, spool }: Desk, { deposit, state }: Found, by: number | null) {
  if (!state) return;
  const plan = JSON.parse(deposit.plan ?? "null") as ReadingPlan | null;
  if (plan) await keepMapping(connection.db, deposit.companyId, plan, state.choices, by);
  if (deposit.rejected === 0) await spool.remove(state.spoolId);
  else setTimeout(() => void spool.remove(state.spoolId), REJECTS_LIFE).unref();
}
