import { type Connection, openDatabase } from "#db/connection.ts";
import { config } from "./config.server.ts";
import { forget, remember } from "./remember.server.ts";

/** The one connection of this process, with the driver's handle for bulk writes. */
export function connection(): Connection {
  return remember("connection", () => openDatabase(config().databaseUrl));
}

/** The database as queries take it. */
export function database(): Connection["db"] {
  return connection().db;
}

export async function closeDatabase(): Promise<void> {
  const { db } = connection();
  forget("connection");
  await db.destroy();
}
