import { beforeAll, expect, test } from "vitest";
import { methodsAt } from "#app/platform/api/addresses.ts";
import { type Demand, mayInCompany, mayOnPlatform, pages } from "#app/platform/policy.ts";
import { COMPANIES, PEOPLE } from "#tests/support/people.ts";
import { cookieOf } from "#tests/support/signed-in.ts";
import { baseUrl } from "#tests/support/site.ts";

/** Every page of the build, walked by every kind of visitor, on their own company, someone else's and one that is not there. */
const SIRENS = [...COMPANIES.map(({ siren }) => siren), "000000000"];
const PARAMETERS: Record<string, string> = { $indicator: "priorityDistrict", $: "nowhere" };

type Walk = { readonly id: string; readonly path: string; readonly siren: string | null };

const walks: Walk[] = Object.keys(pages)
  .filter((id) => id !== "root")
  .flatMap((id): Walk[] => {
    if (!id.includes("$siren")) return [{ id, path: pathOf(id, ""), siren: null }];
    return SIRENS.map((siren) => ({ id, path: pathOf(id, siren), siren }));
  });
const visitors = [null, ...PEOPLE];
const cookies = new Map<string, string>();

beforeAll(async () => {
  for (const { email } of PEOPLE) cookies.set(email, await cookieOf(email));
});

test.each(walks)("$path of $id: each visitor gets what the policy says, no more", async (walk) => {
  const demand = pages[walk.id] ?? "signedIn";
  for (const visitor of visitors) {
    const expected = expectedStatus(demand, walk.siren, visitor);
    for (const suffix of ["", ".data"]) {
      const answer = await ask(walk.path, suffix, visitor?.email);
      const who = `${visitor?.email ?? "nobody"} ${walk.path}${suffix}`;
      if (expected === "open") expect([403, 500], who).not.toContain(answer.status);
      else expect(seen(expected, suffix), who).toContain(answer.status);
    }
  }
});

test.each(walks.filter(({ siren }) => siren !== null))(
  "$path of $id: the name of a company reaches its members only",
  async ({ path, siren }) => {
    for (const { email, company } of PEOPLE) {
      for (const suffix of ["", ".data"]) {
        const text = await (await ask(path, suffix, email)).text();
        for (const [index, { name }] of COMPANIES.entries()) {
          if (index !== company) expect(text, `${email} ${siren}${suffix}`).not.toContain(name);
        }
      }
    }
  },
);

test("the pages walked are all those of the build", async () => {
  const build = await import(new URL("../../build/server/index.js", import.meta.url).href);
  expect(Object.keys(pages).sort()).toEqual(Object.keys(build.routes).sort());
});

type Visitor = (typeof PEOPLE)[number] | null;

function expectedStatus(demand: Demand, siren: string | null, visitor: Visitor): number | "open" {
  if (demand === "public" || demand === "layout" || demand === "demonstration") return "open";
  // Programs come with a token: whoever is signed in is nobody there.
  if (typeof demand === "object" && "token" in demand) return 401;
  if (visitor === null) return 302;
  if (demand === "signedIn") return "open";
  if ("platform" in demand) {
    return mayOnPlatform(visitor.platformRole, demand.platform) ? "open" : 404;
  }
  const own = visitor.company === undefined ? null : COMPANIES[visitor.company].siren;
  if (own !== siren || !visitor.role) return 404;
  return mayInCompany(visitor.role, demand.company) ? "open" : 403;
}

/** Data requests carry a redirection inside an answer of status 202; the API has none of their addresses. */
function seen(status: number, suffix: string): readonly number[] {
  if (suffix === "") return [status];
  return status === 302 ? [202] : status === 401 ? [401, 404] : [status];
}

async function ask(path: string, suffix: string, email: string | undefined): Promise<Response> {
  const data = path === "/" ? "/_root.data" : `${path}.data`;
  const cookie = email ? (cookies.get(email) ?? "") : "";
  const address = baseUrl + (suffix ? data : path);
  const method = methodsAt(path)?.[0] ?? "GET";
  return fetch(address, { method, headers: { Cookie: cookie }, redirect: "manual" });
}

function pathOf(id: string, siren: string): string {
  // A dot in brackets is a dot of the address, not a step of it.
  const parts = id.slice("routes/".length).split(/\.(?!\])/);
  const shown = parts
    .filter((part) => part !== "_index")
    .map((part) => part.replace(/_$/, "").replace("[.]", "."));
  const filled = shown.map((part) => (part === "$siren" ? siren : (PARAMETERS[part] ?? part)));
  return `/${filled.map((part) => (part.startsWith("$") ? "1" : part)).join("/")}`;
}
