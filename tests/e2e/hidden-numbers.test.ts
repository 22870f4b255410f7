import { beforeAll, expect, test } from "vitest";
import { database } from "#app/platform/database.server.ts";
import { findAccountByEmail } from "#db/queries/accounts.ts";
import {
  apiAddresses,
  type GuardedRelease,
  guardedRelease,
  toldBy,
} from "#tests/support/hidden-numbers.ts";
import { publishTestRelease } from "#tests/support/releases.ts";
import { cookieOf } from "#tests/support/signed-in.ts";
import { baseUrl } from "#tests/support/site.ts";

const PERIOD = "2019-T4";

/** Every page that shows a release, and its data; `who` looks at it. */
const PAGES: readonly { readonly path: string; readonly who?: string }[] = [
  { path: "/api" },
  { path: "/observatory" },
  { path: `/observatory?release=${PERIOD}` },
  { path: `/observatory?release=${PERIOD}&rows=reg&columns=size` },
  { path: `/observatory?release=${PERIOD}&rows=a21&columns=reg` },
  { path: `/releases/${PERIOD}` },
  { path: "/companies/552100554/benchmark", who: "paul@ateliers.example" },
  { path: "/companies/552100554", who: "paul@ateliers.example" },
];

let guarded: GuardedRelease;
const cookies = new Map<string, string>();

beforeAll(async () => {
  guarded = await guardedRelease(PERIOD);
  for (const { who } of PAGES) if (who) cookies.set(who, await cookieOf(who));
  await cookieOf("hugo@ancrage.example");
  const account = await findAccountByEmail(database(), "hugo@ancrage.example");
  await publishTestRelease(database(), { period: PERIOD }, guarded.release, account?.id ?? 0);
});

const WALKS = [...apiAddresses(PERIOD).map((path) => ({ path })), ...PAGES];

test.each(WALKS)("$path tells no hidden number", async ({ path, ...visit }) => {
  const who = "who" in visit ? (visit.who as string) : null;
  for (const suffix of path.startsWith("/api/v1") ? [""] : ["", ".data"]) {
    const [place = "", query = ""] = path.split("?");
    const answer = await fetch(`${baseUrl}${place}${suffix}?${query}`, {
      headers: { Cookie: (who && cookies.get(who)) ?? "" },
      redirect: "manual",
    });
    expect(answer.status, path).toBe(200);
    const headers = [...answer.headers].map((pair) => pair.join(": ")).join("\n");
    expect(toldBy(`${headers}\n${await answer.text()}`, guarded.hidden), path).toEqual([]);
  }
});
