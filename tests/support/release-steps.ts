import { expect } from "vitest";
import { beginPreparation } from "#app/operations/releases/prepare-release.ts";
import { publishRelease } from "#app/operations/releases/publish-release.ts";
import type { Connection } from "#db/connection.ts";

/** A month in which every quarter of the tests may be released. */
const LATER = 202704;

/** Prepares where no account is given; never publishes. */
const OPERATOR = "tests";

/** Prepares a release to its end; why it did not begin, or how it ended. */
export async function prepared(
  connection: Connection,
  period: string,
  by: number | null,
  erratum: string | null = null,
) {
  const request = { period, by, operator: OPERATOR, erratum, month: LATER };
  const preparation = await beginPreparation(connection, request);
  return preparation.status === "begun" ? preparation.prepared : preparation.why;
}

/** Prepared by the operator of the tests, published by this account. */
export async function released(
  connection: Connection,
  period: string,
  by: number,
  erratum: string | null = null,
): Promise<void> {
  const ready = await prepared(connection, period, null, erratum);
  expect(ready).toMatchObject({ status: "prepared" });
  const id = "id" in ready ? ready.id : period;
  expect(await publishRelease(connection.db, id, seenBy(by))).toMatchObject({
    status: "published",
  });
}

export function seenBy(by: number) {
  return { by, manifestSha256: null };
}
