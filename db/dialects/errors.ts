const DISK_FULL_CODES = ["SQLITE_FULL", "53100"];

/** The disk of the database is full: SQLite's code, or PostgreSQL's. */
export function isDiskFull(error: unknown): boolean {
  return error instanceof Error && "code" in error && DISK_FULL_CODES.includes(String(error.code));
}
