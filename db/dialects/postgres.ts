import { type Dialect, PostgresDialect } from "kysely";
import pg from "pg";

const BIGINT = 20;
const NUMERIC = 1700;

// Counts and sums come back as text otherwise; ours stay far below 2^53.
pg.types.setTypeParser(BIGINT, Number);
pg.types.setTypeParser(NUMERIC, Number);

/** Connections to PostgreSQL. One that the server ends while it waits is replaced at the next query. */
export function openPostgresPool(url: string): pg.Pool {
  const pool = new pg.Pool({ connectionString: url, max: 10 });
  // The pool has already let go of the connection; without a listener the whole process would stop.
  pool.on("error", () => {});
  return pool;
}

export function postgresDialect(pool: pg.Pool): Dialect {
  return new PostgresDialect({ pool });
}
