import { expect, test } from "vitest";
import { policiesOf } from "#db/queries/policies.ts";
import { policyAddVerb } from "#scripts/cli/policy-add.ts";
import { cliCall } from "#tests/support/cli-call.ts";
import { freshDatabase } from "#tests/support/databases.ts";
import { companyWithSites, SIREN } from "#tests/support/file-deposits.ts";

const POLICY = {
  ...{ company: SIREN, name: "Forum de quartier", kind: "recruitment" },
  ...{ "starts-on": "2025-03", indicators: "priorityDistrict" },
};

test.each([
  [
    { "ends-on": "2025-01" },
    "endsBeforeStart",
    "--ends-on 2025-01 comes before --starts-on 2025-03.",
  ],
  [
    { untouched: "priorityDistrict" },
    "untouchedIsTarget",
    "--untouched priorityDistrict is among --indicators too: what the policy should change cannot be what it left alone.",
  ],
  [
    { "ends-on": "2025-06", sites: "A,B=2025-09" },
    "siteAfterEnd",
    "--sites: B (2025-09) would start after the end of the policy, --ends-on 2025-06.",
  ],
  [{ sites: "A,NOPE" }, "siteUnknown", "--sites: The company has no site NOPE. Its sites: A, B."],
  [{ indicators: "," }, "indicatorMissing", /^--indicators names no indicator/],
  [
    { "ends-on": "2025-01", sites: "X,Y=2025-01" },
    "endsBeforeStart",
    /comes before.*X \(2025-03\) would start.*no site X\..*no site Y\./,
  ],
])("a policy with %o is refused as %s, in a sentence", async (wrong, problem, sentence) => {
  await using db = await freshDatabase("sqlite");
  await companyWithSites(db);
  const { json, text, refused } = await policyAddVerb.run(cliCall(db, { ...POLICY, ...wrong }));

  expect(refused).toBe(true);
  expect(json).toEqual({ status: "refused", problem, message: text });
  const said = text.replace("The policy is refused. ", "");
  if (typeof sentence === "string") expect(said).toBe(sentence);
  else expect(said).toMatch(sentence);
  expect(await policiesOf(db.db, SIREN)).toEqual([]);
});

test("a policy of some sites is kept, each with its first month", async () => {
  await using db = await freshDatabase("sqlite");
  await companyWithSites(db);
  const { refused } = await policyAddVerb.run(cliCall(db, { ...POLICY, sites: "A,B=2025-06" }));
  expect(refused).toBeFalsy();
  expect(await policiesOf(db.db, SIREN)).toMatchObject([
    {
      sites: [
        { site: "A", startsOn: 202503 },
        { site: "B", startsOn: 202506 },
      ],
    },
  ]);
});
