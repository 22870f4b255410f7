import { z } from "zod";

/** What may be set, with what it must look like. Documented in docs and README; a wrong value stops the server. */
const variables = {
  NODE_ENV: z.enum(["production", "development", "test"], "production, development or test"),
  DATABASE_URL: z
    .string()
    .regex(/^(postgres(ql)?:\/\/|(?!.*:\/\/))/, "a file path, or postgres://…"),
  PORT: z.coerce.number("an integer from 0 to 65535").int().min(0).max(65_535),
  BASE_URL: z.url({ protocol: /^https?$/, error: "an http:// or https:// address" }).optional(),
  SESSION_SECRET: z.string().min(32, "at least 32 characters").optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/, error: "an smtp:// or smtps:// address" }).optional(),
  REFERENCE_DIR: z.string().optional(),
  ANCRAGE_DEMO: z.enum(["0", "1"], "0 or 1"),
  ANCRAGE_TRUSTED_PROXIES: z.coerce.number("an integer from 0 to 10").int().min(0).max(10),
  ANCRAGE_UPLOAD_MB: z.coerce.number("an integer from 1 to 2048").int().min(1).max(2048),
};

const defaults = {
  NODE_ENV: "development",
  DATABASE_URL: "./data/ancrage.db",
  PORT: "3000",
  ANCRAGE_DEMO: "0",
  ANCRAGE_TRUSTED_PROXIES: "0",
  ANCRAGE_UPLOAD_MB: "500",
};

/** The names of all that may be set, with what each is when it is not; null is nothing. */
export const settings: Readonly<Record<string, string | null>> = Object.fromEntries(
  Object.keys(variables).map((name) => [name, (defaults as Record<string, string>)[name] ?? null]),
);

export type Environment = z.infer<z.ZodObject<typeof variables>>;

/** The environment is not usable; the message is one line that names the variable, never its value. */
export class WrongEnvironment extends Error {}

/** Reads the variables we know; an empty one counts as absent. */
export function readEnvironment(env: Readonly<Record<string, string | undefined>>): Environment {
  const given = Object.entries(env).filter(([, value]) => value !== undefined && value !== "");
  const unknown = given.find(([name]) => name.startsWith("ANCRAGE_") && !(name in variables));
  if (unknown) throw new WrongEnvironment(`${unknown[0]}: no such setting`);

  const read = z.object(variables).safeParse({ ...defaults, ...Object.fromEntries(given) });
  if (read.success) return read.data;

  const issue = read.error.issues[0];
  throw new WrongEnvironment(`${String(issue?.path[0])}: expected ${expected(issue)}`);
}

function expected(issue: z.core.$ZodIssue | undefined): string {
  if (issue?.path[0] === "PORT") return "an integer from 0 to 65535";
  if (issue?.path[0] === "ANCRAGE_TRUSTED_PROXIES") return "an integer from 0 to 10";
  if (issue?.path[0] === "ANCRAGE_UPLOAD_MB") return "an integer from 1 to 2048";
  return issue?.message ?? "another value";
}
