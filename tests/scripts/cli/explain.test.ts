import { expect, test } from "vitest";
import { explainVerb } from "#scripts/cli/explain.ts";
import { cliCall } from "#tests/support/cli-call.ts";
import { freshDatabase } from "#tests/support/databases.ts";
import { companyWithSites, deposit, hiresText, SIREN } from "#tests/support/file-deposits.ts";

test("the explanation of a site that the company has not is refused, with those it has", async () => {
  await using db = await freshDatabase("sqlite");
  await companyWithSites(db);
  await deposit(db, { text: hiresText([["2025-01", "A", "F"]]) });
  const explained = (site: string) =>
    explainVerb.run(cliCall(db, { company: SIREN, indicator: "women", site }));

  expect(await explained("NOPE")).toEqual({
    json: { status: "refused", problem: "unknownSite", message: expect.any(String) },
    text: "The company has no site NOPE. Its sites: A, B.",
    refused: true,
  });
  const { json, refused } = await explained("A");
  expect(refused).toBeFalsy();
  expect(json).toMatchObject({ counts: { total: 1 } });
});
