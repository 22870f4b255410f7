/** Changes with the rules of docs/decisions/0004: a release says by which it was made. */
export const RULES_VERSION = 2;

/** That of package.json (a test compares them). */
export const CODE_VERSION = "0.1.0";
