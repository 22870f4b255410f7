import { isDiskFull } from "#db/dialects/errors.ts";

/**
 * What to tell, in one line, of a failure that comes from outside the program: the disk, the database, a file. Null for any other
 * error, which is a fault of ours and keeps its stack.
 */
export function outsideFailure(error: unknown): string | null {
  if (isDiskFull(error)) {
    return "The disk of the database is full: nothing was changed. Make some room, then run the command again.";
  }
  const code = codeOf(error);
  if (code === null) return null;
  if (code.startsWith("SQLITE_BUSY")) {
    return "Another command is writing to the database. Run this one again once it is done.";
  }
  if (CANNOT_OPEN.test(code)) {
    return `DATABASE_URL: the database cannot be opened (${reasonOf(error)}). Check the address, and that it may be written to.`;
  }
  return UNREADABLE.test(code) ? `A file cannot be read or written (${reasonOf(error)}).` : null;
}

/** SQLite's codes, those of the network, and PostgreSQL's (28: who signs in; 3D: which database; 57P03: it is starting). */
const CANNOT_OPEN =
  /^(SQLITE_(CANTOPEN|NOTADB|READONLY|PERM|AUTH)\w*|ECONN\w+|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|28\w{3}|3D000|57P03)$/;

const UNREADABLE = /^E(ISDIR|ACCES|PERM|NOENT|NOTDIR|ROFS|NOSPC|IO)$/;

function codeOf(error: unknown): string | null {
  return error instanceof Error && "code" in error ? String(error.code) : null;
}

/** An address with several numbers fails once for each, under an error without words. */
function reasonOf(error: unknown): string {
  const first: unknown = error instanceof AggregateError ? error.errors[0] : error;
  return first instanceof Error ? first.message : String(first);
}
