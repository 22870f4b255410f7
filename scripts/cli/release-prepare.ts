import { monthText } from "#app/domain/hiring/month.ts";
import { beginPreparation, type NotBegun } from "#app/operations/releases/prepare-release.ts";
import { readRelease } from "#app/operations/releases/read-release.ts";
import type { Refusal } from "#app/operations/releases/refusal.ts";
import type { Connection } from "#db/connection.ts";
import { operatorName, platformAdmin, refusedAnswer } from "./release-by.ts";
import { type Answer, optionalOption, requiredOption, type Verb, WrongUsage } from "./verb.ts";

/** Freezes a quarter, protects it and attacks it: what passes waits for a second person. `--again`: one that waits is made anew. */
export const releasePrepareVerb: Verb = {
  name: "release prepare",
  usage:
    "release prepare --period 2025-T4 [--by EMAIL] [--erratum REASON] [--again] [--limit SECONDS]",
  options: {
    period: { type: "string" },
    by: { type: "string" },
    erratum: { type: "string" },
    again: { type: "boolean" },
    limit: { type: "string" },
  },
  positionals: [0, 0],
  async run(call) {
    const period = requiredOption(call, "period");
    const email = optionalOption(call, "by");
    const limitSeconds = secondsOf(optionalOption(call, "limit"));
    const connection = await call.connection();
    const preparation = await beginPreparation(connection, {
      period,
      ...(email === null
        ? { by: null, operator: operatorName() }
        : { by: await platformAdmin(connection.db, email) }),
      erratum: optionalOption(call, "erratum", "the reason of the correction"),
      again: call.values.again === true,
      month: currentMonth(),
      limitSeconds,
    });
    if (preparation.status === "notBegun") return notBegun(preparation.id, preparation.why);

    call.log(`Preparing ${preparation.id} …`);
    const prepared = await preparation.prepared;
    if (prepared.status === "prepared") return preparedAnswer(connection, prepared.id, email);
    if (prepared.status === "superseded") {
      const reason = "superseded";
      return refusedAnswer({ id: prepared.id, reason }, "Another preparation took its place.");
    }
    const { id, refusal } = prepared;
    return refusedAnswer({ id, ...refusal }, `${id} is refused: ${REFUSED[refusal.reason]}`);
  },
};

async function preparedAnswer(
  { db }: Connection,
  id: string,
  email: string | null,
): Promise<Answer> {
  const read = await readRelease(db, id);
  const { manifest, manifestSha256 } = read?.record ?? { manifest: null, manifestSha256: null };
  const json = {
    ...{ status: "prepared", id, manifestSha256 },
    preparedBy: email === null ? { operator: operatorName() } : { account: email },
    manifest: manifest === null ? null : JSON.parse(manifest),
    report: read?.report ?? null,
  };
  const by = email ?? `${operatorName()}, on this machine`;
  const text = `${id} is prepared by ${by}. A second person publishes it: release publish ${id} --by EMAIL`;
  return { json, text };
}

function notBegun(id: string, why: NotBegun): Answer {
  if (why.reason === "notAQuarter") throw new WrongUsage(`--period is not like 2025-T4: ${id}`);
  const message =
    why.reason === "tooEarly"
      ? `${id} may be released from ${monthText(why.from)}, three months after its end.`
      : NOT_BEGUN[why.reason];
  const from = why.reason === "tooEarly" ? { from: monthText(why.from) } : {};
  return refusedAnswer({ id, reason: why.reason, ...from }, message);
}

const NOT_BEGUN = {
  alreadyPublished: "It is published already; a correction is made with --erratum REASON.",
  alreadyPrepared: "It is prepared already and waits to be published; --again makes it anew.",
  beingPrepared: "It is being prepared by another command.",
  nothingToCorrect: "It was never published: there is nothing to correct.",
  yearClosed: "The totals of its year are published: they would not add up any longer.",
} as const;

const REFUSED = {
  emptyQuarter: "nobody deposited hires for it.",
  allConfidential: "every cell would be hidden.",
  notProtectable: "a figure cannot be proven to stay in doubt.",
  attackSucceeded: "an attack on it succeeded.",
  attackUndecided: "an attack on it ended without an answer.",
  timedOut: "its preparation lasted too long.",
  stopped: "its preparation was stopped by an error.",
} as const satisfies Record<Refusal["reason"], string>;

function secondsOf(text: string | null): number | undefined {
  if (text === null) return undefined;
  if (!/^[1-9]\d{0,5}$/.test(text))
    throw new WrongUsage(`--limit is not a number of seconds: ${text}`);
  return Number(text);
}

function currentMonth(): number {
  const now = new Date();
  return now.getUTCFullYear() * 100 + now.getUTCMonth() + 1;
}
