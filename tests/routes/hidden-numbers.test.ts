import { afterAll, beforeAll, expect, test } from "vitest";
import type { PublishedCell, PublishedRelease } from "#app/domain/benchmark/published.ts";
import { database } from "#app/platform/database.server.ts";
import { apiServer } from "#tests/support/api-server.ts";
import {
  apiAddresses,
  type GuardedRelease,
  guardedRelease,
  toldBy,
} from "#tests/support/hidden-numbers.ts";
import { openDataPlace } from "#tests/support/open-data.ts";
import { publishTestRelease } from "#tests/support/releases.ts";

const PERIOD = "2025-T4";
/** The quarter of the same release as a writer that lets one hidden number out would publish it. */
const LEAKY = "2025-T3";
let guarded: GuardedRelease;
let leaked = 0;
let address = "";
let stop = async () => {};

beforeAll(async () => {
  guarded = await guardedRelease(PERIOD);
  const platform = await openDataPlace([]);
  const by = platform.accountOf("hugo@ancrage.example");
  await publishTestRelease(database(), { period: PERIOD }, guarded.release, by);
  leaked = [...guarded.hidden][0] ?? 0;
  await publishTestRelease(database(), { period: LEAKY }, leakyRelease(guarded.release), by);
  const server = await apiServer();
  address = server.address;
  stop = async () => {
    server[Symbol.dispose]();
    await platform[Symbol.asyncDispose]();
  };
});

afterAll(() => stop());

test("the release has enough to hide, and enough to show", () => {
  const suppressed = guarded.release.cells.filter(({ status }) => status === "suppressed");
  expect(suppressed.length).toBeGreaterThan(3);
  expect(guarded.release.cells.length - suppressed.length).toBeGreaterThan(10);
  expect(guarded.hidden.size).toBeGreaterThan(100);
});

test("a text that tells a hidden number is caught, whatever its digits are grouped with", () => {
  const [number = 0] = guarded.hidden;
  const digits = String(number);
  const grouped = (mark: string) => digits.replace(/(?<=\d)(?=(\d{3})+$)/g, mark);
  const texts = [
    `{"n":${digits}}`,
    `;${digits};`,
    ...["\u202F", "\u00A0", " ", ",", ".", "&nbsp;"].map(grouped),
  ];
  for (const text of texts) expect(toldBy(text, guarded.hidden), text).toContain(number);
  expect(toldBy(`a${digits}b`, guarded.hidden)).toEqual([]);
});

test.each(apiAddresses(PERIOD))("%s tells no hidden number, nor do its headers", async (path) => {
  const answer = await fetch(address + path);
  expect(answer.status).toBe(200);
  const headers = [...answer.headers].map((pair) => pair.join(": ")).join("\n");
  expect(toldBy(await answer.text(), guarded.hidden)).toEqual([]);
  expect(toldBy(headers, guarded.hidden)).toEqual([]);
});

test.each([
  `files/${LEAKY}.json`,
  `files/${LEAKY}.csv`,
  "observations?format=json",
  "observations?format=csv",
  "observations?format=csv&dialect=fr",
  "observations?format=json-stat",
])("%s of a writer that lets one hidden number out is caught by the same search", async (path) => {
  const answer = await fetch(`${address}/api/v1/releases/${LEAKY}/${path}`);
  expect(answer.status).toBe(200);
  expect(toldBy(await answer.text(), guarded.hidden)).toEqual([leaked]);
});

test.each<[string, (number: number) => string]>([
  ["a total of its metadata", (number) => `{"observations":[],"meta":{"total":${number}}}`],
  ["a count of pages", (number) => `Link: </api/v1/releases?cursor=0&last=${number}>; rel="last"`],
  ["an ETag", (number) => `ETag: W/"${number}-1a2b"`],
  ["the end of an axis", (number) => `<text class="tick">${number.toLocaleString("fr")}</text>`],
  ["the end of a range", (number) => `<svg viewBox="0 0 ${number} 100" aria-valuemax="${number}">`],
])("%s that is a hidden number is caught by the same search", (_, written) => {
  const [number = 0] = guarded.hidden;
  const shown = guarded.release.cells.flatMap((cell) => ("n" in cell ? cell.n : []));
  expect(toldBy(written(number), guarded.hidden)).toEqual([number]);
  expect(toldBy(written(Math.max(...shown)), guarded.hidden)).toEqual([]);
});

test("an answer is as long, and as many, whatever a hidden cell holds", async () => {
  const body = await (await fetch(`${address}/api/v1/releases/${PERIOD}/observations`)).json();
  const confidential = body.observations.filter(({ status }: { status: string }) => status === "c");
  const alone = new Set(
    confidential.map(({ hires, n, share, low, high }: Record<string, unknown>) =>
      JSON.stringify([hires === null ? null : "shown", n, share, low, high]),
    ),
  );
  expect([...alone].toSorted()).toEqual(
    ['["shown",null,null,null,null]', "[null,null,null,null,null]"].filter((one) => alone.has(one)),
  );
});

test.each([
  [`/api/v1/releases/${PERIOD}/observations`, "public, max-age=31536000, immutable"],
  ["/api/v1/releases", "public, no-cache"],
  ["/api/v1/releases/2020-T1", "no-store"],
  ["/api/v1/companies/552100554/indicators", "private, no-store"],
])("%s comes with one word on caching", async (path, caching) => {
  const answer = await fetch(address + path, { headers: { Origin: "https://autre.example" } });
  expect(answer.headers.get("Cache-Control")).toBe(caching);
  const isOpen = !path.includes("companies");
  expect(answer.headers.get("Access-Control-Allow-Origin")).toBe(isOpen ? "*" : null);
  expect(answer.headers.get("Set-Cookie")).toBeNull();
});

test("HEAD and OPTIONS are answered, changes are not", async () => {
  const open = `${address}/api/v1/releases/${PERIOD}/observations`;
  const head = await fetch(open, { method: "HEAD" });
  expect([head.status, await head.text()]).toEqual([200, ""]);
  expect((await fetch(open, { method: "OPTIONS" })).status).toBe(204);
  for (const method of ["POST", "PUT", "DELETE"]) {
    expect((await fetch(open, { method })).status).toBe(405);
  }
});

/** One hidden cell of hires shown, with a number that nobody may read. */
function leakyRelease(release: PublishedRelease): PublishedRelease {
  const place = release.cells.findIndex(({ status }) => status === "suppressed");
  const cells = release.cells.map((cell, at): PublishedCell => {
    const key = cell.key.replace(PERIOD, LEAKY);
    if (at !== place) return { ...cell, key };
    return { key, status: "published", n: leaked, employers: "5-9", indicators: {} };
  });
  return { ...release, cells };
}
