import { expect, test } from "vitest";
import { requireCompany, requirePlatform, requireSession } from "#app/platform/access.server.ts";
import { database } from "#app/platform/database.server.ts";
import { openSession } from "#app/platform/session.server.ts";
import { putMembership } from "#db/queries/memberships.ts";
import {
  freshPlatform,
  request,
  type TestPlatform,
  thrownStatus,
} from "#tests/support/platform.ts";

const OWN = "552100554";
const OTHER = "732829320";

test("a member with the permission gets the company", async () => {
  await using platform = await freshPlatform();
  const asked = await as(platform, "nadia@ateliers.example", `/companies/${OWN}`);
  const company = await requireCompany(asked, OWN, "imports:write");
  expect(company).toMatchObject({ siren: OWN, name: "Ateliers du Rhône", role: "hrContributor" });
});

test.each([OTHER, "000000000", "", undefined, "' or 1=1 --"])(
  "someone else's company and a missing one are the same 404 (%s)",
  async (siren) => {
    await using platform = await freshPlatform();
    const asked = await as(platform, "nadia@ateliers.example", "/companies/x");
    expect(await thrownStatus(requireCompany(asked, siren, "dashboard:read"))).toBe(404);
  },
);

test.each(["claire@ministere.example", "hugo@ancrage.example"])(
  "%s, who has a role on the platform, sees no company",
  async (email) => {
    await using platform = await freshPlatform();
    const asked = await as(platform, email, `/companies/${OWN}`);
    expect(await thrownStatus(requireCompany(asked, OWN, "dashboard:read"))).toBe(404);
  },
);

test("a member without the permission: 403", async () => {
  await using platform = await freshPlatform();
  const asked = await as(platform, "paul@ateliers.example", `/companies/${OWN}/imports`);
  expect(await thrownStatus(requireCompany(asked, OWN, "imports:read"))).toBe(403);
});

test("a role taken away counts at once, in the middle of a session", async () => {
  await using platform = await freshPlatform();
  const email = "nadia@ateliers.example";
  const asked = await as(platform, email, `/companies/${OWN}`);
  const { id } = await requireCompany(asked, OWN, "imports:write");
  await putMembership(database(), id, platform.accountOf(email), "executive");
  expect(await thrownStatus(requireCompany(asked, OWN, "imports:write"))).toBe(403);
});

test("who is not signed in goes to the sign-in page, and back afterwards", async () => {
  await using _ = await freshPlatform();
  const asked = requireSession(request("/companies/552100554?from=2025-01"));
  const response = await asked.catch((error: unknown) => error);
  expect(response).toBeInstanceOf(Response);
  const { status, headers } = response as Response;
  expect(status).toBe(302);
  expect(headers.get("Location")).toBe(
    "/sign-in?returnTo=%2Fcompanies%2F552100554%3Ffrom%3D2025-01",
  );
});

test.each([
  { email: "claire@ministere.example", may: true },
  { email: "hugo@ancrage.example", may: true },
  { email: "anne@ateliers.example", may: false },
])("the nomenclatures' page for $email: $may", async ({ email, may }) => {
  await using platform = await freshPlatform();
  const asked = requirePlatform(await as(platform, email, "/reference"), "reference:read");
  if (may) expect((await asked).email).toBe(email);
  else expect(await thrownStatus(asked)).toBe(404);
});

async function as(platform: TestPlatform, email: string, path: string): Promise<Request> {
  return request(path, { cookies: [await openSession(request("/"), platform.accountOf(email))] });
}
