import { expect, test } from "vitest";
import { policyAddVerb } from "#scripts/cli/policy-add.ts";
import { releasePrepareVerb } from "#scripts/cli/release-prepare.ts";
import { optionalOption, requiredOption, WrongUsage } from "#scripts/cli/verb.ts";
import { allVerbs, VERBS } from "#scripts/cli/verbs.ts";
import { cliCall } from "#tests/support/cli-call.ts";
import { freshDatabase } from "#tests/support/databases.ts";

test.each(["", "  "])("an erratum whose reason is %o is no first release", async (erratum) => {
  await using db = await freshDatabase("sqlite");
  const call = cliCall(db, { period: "2025-T1", erratum });
  await expect(releasePrepareVerb.run(call)).rejects.toThrow(
    new WrongUsage("--erratum is empty: the reason of the correction is missing"),
  );
  expect(await db.db.selectFrom("release").selectAll().execute()).toEqual([]);
});

test("an option given empty is not an option left out", async () => {
  await using db = await freshDatabase("sqlite");
  const call = cliCall(db, { from: " ", name: "", site: "A" });
  expect(() => optionalOption(call, "from")).toThrow("--from is empty: its value is missing");
  expect(() => requiredOption(call, "name")).toThrow("--name is empty: its value is missing");
  expect(() => requiredOption(call, "to")).toThrow("--to is missing");
  expect([optionalOption(call, "to"), optionalOption(call, "site")]).toEqual([null, "A"]);
});

/** Texts that say nothing but what they say. */
const FREE = ["description", "label"];

const verbs = await allVerbs();

test("each verb is found by its own name", () => {
  expect(Object.keys(VERBS)).toEqual(verbs.map(({ name }) => name));
});

test.each(verbs.map((verb) => [verb.name, verb] as const))(
  "%s takes none of its texts empty",
  async (_, verb) => {
    await using db = await freshDatabase("sqlite");
    const texts = Object.entries(verb.options).flatMap(([name, { type }]) =>
      type === "string" && !FREE.includes(name) ? [name] : [],
    );
    if (texts.length === 0) return;
    const values = Object.fromEntries(texts.map((name) => [name, ""]));
    const file = Array.from({ length: verb.positionals[0] }, () => "package.json");
    await expect(verb.run(cliCall(db, values, file))).rejects.toThrow(/^--[a-z-]+ is empty/);
  },
);

test("a description may be empty", async () => {
  await using db = await freshDatabase("sqlite");
  const policy = { company: "552100554", name: "N", kind: "recruitment", "starts-on": "2025-03" };
  const values = { ...policy, indicators: "women", description: "" };
  expect(await policyAddVerb.run(cliCall(db, values))).toMatchObject({
    json: { problem: "unknownCompany" },
  });
});
