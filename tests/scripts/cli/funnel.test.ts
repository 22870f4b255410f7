import { expect, test } from "vitest";
import { funnelVerb } from "#scripts/cli/funnel.ts";
import { aCount, applicationsText, applied } from "#tests/support/application-counts.ts";
import { cliCall } from "#tests/support/cli-call.ts";
import { freshDatabase } from "#tests/support/databases.ts";
import { companyWithSites, deposit, SIREN } from "#tests/support/file-deposits.ts";

test("the funnel of a company is told as JSON and as lines", async () => {
  await using db = await freshDatabase("sqlite");
  await companyWithSites(db);
  const counts = [...applied([120, 600], [210, 600]), aCount("entretien", 500)];
  await deposit(db, { kind: "applications", text: applicationsText(counts) });

  const { json, text, refused } = await funnelVerb.run(cliCall(db, { company: SIREN }));
  expect(refused).toBeFalsy();
  expect(json).toMatchObject({ company: SIREN, from: "2025-03", to: "2025-03" });
  expect(text.split("\n").filter((line) => !line.startsWith(" "))).toEqual([
    "candidature → entretien  500/1200 41.7 %",
    "entretien → embauche  330/500 66.0 %",
    "candidature → embauche  330/1200 27.5 %",
  ]);
  expect(text).toContain("gender  20.0 % / 35.0 %  ratio 0.57 [0.47, 0.69]  differs");
  expect(text).toContain("priorityDistrict  notProvided");
});

test("an unknown company and no file are told apart", async () => {
  await using db = await freshDatabase("sqlite");
  await companyWithSites(db);
  const unknown = await funnelVerb.run(cliCall(db, { company: "999999999" }));
  expect(unknown).toMatchObject({ refused: true, json: { problem: "unknownCompany" } });
  const empty = await funnelVerb.run(cliCall(db, { company: SIREN }));
  expect(empty).toMatchObject({ refused: true, json: { problem: "nothingDeposited" } });
});

test("no period may be chosen: two of them could be subtracted", () => {
  expect(Object.keys(funnelVerb.options)).toEqual(["company"]);
  expect(funnelVerb.usage).not.toMatch(/--(from|to)\b/);
});
