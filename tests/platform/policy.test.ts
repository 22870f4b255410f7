import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import {
  companyPermissions,
  type Demand,
  mayInCompany,
  mayOnPlatform,
  pages,
  platformPermissions,
  unlistedPages,
} from "#app/platform/policy.ts";

// A folder beside the pages holds what several of them share: no page.
const files = readdirSync("app/routes").filter((name) => /\.tsx?$/.test(name));
const routeIds = files.map((file) => `routes/${file.replace(/\.tsx?$/, "")}`);

test("every page has a line in the policy, and every line a page", () => {
  expect(unlistedPages(routeIds)).toEqual([]);
  expect(Object.keys(pages).filter((id) => id !== "root" && !routeIds.includes(id))).toEqual([]);
});

const doors = Object.entries(pages).flatMap(([id, demand]) =>
  id === "root" ? [] : doorsOf(id).map((door) => ({ id, demand, ...door })),
);

test.each(doors)("the $kind of $id asks what the policy says", ({ demand, kind, source }) => {
  const call = expectedCall(demand, kind);
  if (call) expect(source).toMatch(call);
});

test.each(Object.entries(pages).filter(([, demand]) => asksSomeone(demand)))(
  "%s has a loader: a page without one asks nobody",
  (id, demand) => {
    const [first] = doorsOf(id).map(({ kind }) => kind);
    // An address for programs has no page: it may do no more than take files.
    const isForPrograms = typeof demand === "object" && "token" in demand;
    expect(isForPrograms ? ["loader", "action"] : ["loader"]).toContain(first);
  },
);

test("nobody has a permission that is not written down", () => {
  expect(mayInCompany("executive", "imports:read")).toBe(false);
  expect(mayInCompany("hrContributor", "settings:write")).toBe(false);
  expect(mayOnPlatform(null, "reference:read")).toBe(false);
  expect(mayOnPlatform("ministryAnalyst", "accounts:write")).toBe(false);
});

test("a role on the platform gives nothing in a company", () => {
  const onPlatform = Object.values(platformPermissions).flat();
  const inCompany: readonly string[] = Object.values(companyPermissions).flat();
  expect(onPlatform.filter((permission) => inCompany.includes(permission))).toEqual([]);
});

/** The loader and the action of a page, with their source: each authorises for itself. */
function doorsOf(id: string): { kind: "loader" | "action"; source: string }[] {
  const file = files.find((name) => name.replace(/\.tsx?$/, "") === id.slice(7));
  const source = readFileSync(`app/routes/${file}`, "utf8");
  return (["loader", "action"] as const).flatMap((kind) => {
    const start = source.search(new RegExp(`export (async )?function ${kind}\\b`));
    if (start < 0) return [];
    const end = source.indexOf("\n}", start);
    return [{ kind, source: source.slice(start, end) }];
  });
}

function asksSomeone(demand: Demand): boolean {
  return typeof demand === "object";
}

function expectedCall(demand: Demand, kind: "loader" | "action"): RegExp | null {
  if (demand === "signedIn") return /requireSession\(|redirect\("\/"\)/;
  if (demand === "demonstration") return /throw notFound\(\)/;
  if (typeof demand === "string") return null;

  if ("token" in demand) return new RegExp(`requireToken\\([^;]*"${demand.token}"`);
  const [ask, permission] =
    "company" in demand ? ["requireCompany", demand.company] : ["requirePlatform", demand.platform];
  const wanted = kind === "action" ? (demand.change ?? permission) : permission;
  return new RegExp(`${ask}\\([^;]*"${wanted}"`);
}
