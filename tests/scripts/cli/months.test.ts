import { expect, test } from "vitest";
import { explainVerb } from "#scripts/cli/explain.ts";
import { indicatorsVerb } from "#scripts/cli/indicators.ts";
import { WrongUsage } from "#scripts/cli/verb.ts";
import { cliCall } from "#tests/support/cli-call.ts";
import { freshDatabase } from "#tests/support/databases.ts";
import { companyWithSites, SIREN } from "#tests/support/file-deposits.ts";

test.each([
  [{ from: "0000-01" }, /^--from is not a month from 1990-01 to \d{4}-\d{2}: 0000-01$/],
  [{ to: "9999-12" }, /^--to is not a month from 1990-01 to \d{4}-12: 9999-12$/],
  [{ from: "2025-13" }, /^--from is not a month like 2025-03: 2025-13$/],
  [{ from: "2025-04", to: "2025-03" }, /^--from 2025-04 comes after --to 2025-03$/],
])("indicators and explain over %o are wrong usage", async (months, words) => {
  await using db = await freshDatabase("sqlite");
  await companyWithSites(db);
  const call = cliCall(db, { company: SIREN, indicator: "women", ...months });
  for (const verb of [indicatorsVerb, explainVerb]) {
    const ran = verb.run(call);
    await expect(ran).rejects.toBeInstanceOf(WrongUsage);
    await expect(ran).rejects.toThrow(words);
  }
});
