import { type Desk, findDeposit } from "./desk.ts";
import { discardImport } from "./discard-import.ts";

/** Gives a draft up: its lines and its file are gone; false when there is no such draft. */
export async function dropDeposit(desk: Desk, siren: string, publicId: string): Promise<boolean> {
  const found = await findDeposit(desk, siren, publicId);
  if (!found) return false;
  const dropped = await discardImport(desk.connection, siren, publicId);
  if (dropped && found.state) await desk.spool.remove(found.state.spoolId);
  return dropped;
}
