import { readEnvironment } from "./environment.server.ts";
import { remember } from "./remember.server.ts";
import { sessionSecret } from "./session-secret.server.ts";

export type Config = {
  readonly production: boolean;
  /** The demonstration: people to sign in as with one click, outbox page open. */
  readonly demo: boolean;
  readonly databaseUrl: string;
  readonly port: number;
  /** The public address, without a slash at the end. */
  readonly baseUrl: string;
  readonly secret: string;
  readonly smtpUrl: string | null;
  /** How many reverse proxies to believe about the visitor's address. */
  readonly trustedProxies: number;
  /** Largest file that a page takes in, in megabytes (10⁶ bytes). */
  readonly uploadMegabytes: number;
};

/** The settings of this process, read once from the environment. Throws WrongEnvironment. */
export function config(): Config {
  return remember("config", () => configOf(process.env));
}

/** The settings that an environment asks for. */
export function configOf(env: Readonly<Record<string, string | undefined>>): Config {
  const values = readEnvironment(env);
  return {
    production: values.NODE_ENV === "production",
    demo: values.ANCRAGE_DEMO === "1",
    databaseUrl: values.DATABASE_URL,
    port: values.PORT,
    baseUrl: (values.BASE_URL ?? `http://localhost:${values.PORT}`).replace(/\/$/, ""),
    secret: values.SESSION_SECRET ?? sessionSecret(values.DATABASE_URL),
    smtpUrl: values.SMTP_URL ?? null,
    trustedProxies: values.ANCRAGE_TRUSTED_PROXIES,
    uploadMegabytes: values.ANCRAGE_UPLOAD_MB,
  };
}
