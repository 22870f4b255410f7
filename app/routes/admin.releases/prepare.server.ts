import { data, redirect } from "@remix-run/node";
import {
  beginPreparation,
  type PreparationRequest,
} from "#app/operations/releases/prepare-release.ts";
import { currentMonth } from "#app/platform/clock.server.ts";
import { connection } from "#app/platform/database.server.ts";
import { log } from "#app/platform/log.server.ts";

/** Begins a preparation and goes to its page, or says why it did not begin. */
export async function prepare(asked: Omit<PreparationRequest, "month" | "limitSeconds">) {
  const preparation = await beginPreparation(connection(), { ...asked, month: currentMonth() });
  const { id } = preparation;
  if (preparation.status === "notBegun") {
    return data({ kind: "notBegun" as const, id, why: preparation.why }, { status: 409 });
  }
  // It is followed by its page, which reads the database: nobody waits for it here.
  preparation.prepared.catch((error: unknown) => {
    log().error({ release: id, error: String(error) }, "a preparation was not settled");
  });
  return redirect(`/admin/releases/${id}`);
}
