import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, inject, test } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "ancrage-cli-"));

afterAll(() => rmSync(folder, { recursive: true }));

test("a command that does not exist is wrong usage, and every verb is named", async () => {
  const { code, stdout, stderr } = await cli(["indicator"]);

  expect(code).toBe(2);
  expect(stdout).toBe("");
  expect(stderr).toContain("Unknown command: indicator");
  expect(stderr).toContain("indicators --company");
});

test.each([
  { args: ["release"], reason: "release takes one of prepare, publish, verify, show." },
  {
    args: ["token", "creat"],
    reason: "token takes one of create, list, revoke: creat is none of them.",
  },
  { args: ["policy", "--json"], reason: "policy takes one of add." },
])("$args says which second words there are, and no other command", async ({ args, reason }) => {
  const { code, stderr } = await cli(args);

  expect(code).toBe(2);
  expect(stderr.split("\n")[0]).toBe(reason);
  expect(stderr).toContain(`cli -- ${args[0]} `);
  expect(stderr).not.toContain("indicators --company");
});

test.each([
  { what: "no such command", args: ["nothing"], reason: "Unknown command" },
  {
    what: "a date that is none",
    args: ["territory", "package.json", "--as-of", "mars"],
    reason: "--as-of",
  },
])("with --json, wrong usage is one JSON value too: $what", async ({ args, reason }) => {
  const { code, stdout } = await cli([...args, "--json"]);

  expect(code).toBe(2);
  expect(JSON.parse(stdout)).toEqual({
    status: "wrongUsage",
    reasons: [expect.stringContaining(reason)],
  });
});

test("a database that cannot be reached is refused in one line, and in one JSON value", async () => {
  const { code, stdout, stderr } = await cli(["reference", "status", "--json"], {
    DATABASE_URL: "postgres://postgres@127.0.0.1:1/none",
  });

  expect(code).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({ status: "refused" });
  expect(stderr).toMatch(/^DATABASE_URL: .*\n$/);
});

test("help is an answer", async () => {
  const { code, stdout } = await cli(["--help"]);

  expect(code).toBe(0);
  expect(stdout).toContain("reference load");
});

test("help on one command says that command alone, and runs nothing", async () => {
  const { code, stdout } = await cli(["policy", "add", "--help"]);

  expect(code).toBe(0);
  expect(stdout).toMatch(/^Usage:\n {2}npm run -s cli -- policy add .*\n$/);
});

test("help on a first word says the commands that begin with it", async () => {
  const { code, stdout } = await cli(["token", "--help"]);

  expect(code).toBe(0);
  expect(stdout.match(/cli -- \w+ \w+/g)).toEqual([
    "cli -- token create",
    "cli -- token list",
    "cli -- token revoke",
  ]);
});

test("a wrong setting stops with one line that names it", async () => {
  const { code, stderr } = await cli(["reference", "status"], { DATABASE_URL: "ftp://somewhere" });

  expect(code).toBe(2);
  expect(stderr.split("\n")[0]).toContain("DATABASE_URL");
});

test("the embedded database is prepared by whatever comes first", async () => {
  const { code, stdout } = await cli([
    "company",
    "create",
    "--siren",
    "999001019",
    "--name",
    "Alisée",
    "--naf",
    "62.02A",
    "--headcount-band",
    "31",
    "--json",
  ]);

  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toEqual({ siren: "999001019" });
});

test.each(inject("postgresUrls"))(
  "a server's schema is not migrated behind its owner's back",
  async (url) => {
    const { code, stdout, stderr } = await cli(["reference", "status", "--json"], {
      DATABASE_URL: url,
    });

    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ status: "refused" });
    expect(stderr).toContain("cli -- migrate");
  },
);

function cli(args: readonly string[], env: Record<string, string> = {}) {
  const options = { env: { ...process.env, DATABASE_URL: join(folder, "cli.db"), ...env } };
  return new Promise<{ code: number; stdout: string; stderr: string }>((resolve) => {
    const done = (error: Error | null, stdout: string, stderr: string) => {
      const code = error ? Number((error as NodeJS.ErrnoException).code) : 0;
      resolve({ code, stdout, stderr });
    };
    execFile("npx", ["tsx", "scripts/cli.ts", ...args], options, done);
  });
}
