import { type Dialect, PostgresDialect } from "kysely";
import pg from "pg";

const BIGINT = 20;
const NUMERIC = 1700;

// Counts and sums come back as text otherwise; ours stay far below 2^53.
pg.types.setTypeParser(BIGINT, Number);
pg.types.setTypeParser(NUMERIC, Number);

export function openPostgresPool(url: string): pg.Pool {
  return new pg.Pool({ connectionString: url, max: 10 });
}

export function postgresDialect(pool: pg.Pool): Dialect {
  return new PostgresDialect({ pool });
}
