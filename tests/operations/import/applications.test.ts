import { describe, expect, test } from "vitest";
import { undoImport } from "#app/operations/import/undo-import.ts";
import { readFunnel } from "#app/operations/read-funnel.ts";
import { applicationsOf } from "#db/queries/applications.ts";
import { aCount, applicationsText, applied } from "#tests/support/application-counts.ts";
import { databases, type FreshDatabase, freshDatabase } from "#tests/support/databases.ts";
import { companyWithSites, deposit, hiresText, SIREN } from "#tests/support/file-deposits.ts";

const ALWAYS = { from: 190001, to: 299912 };

/** "A 202503 candidature": total. */
async function counting({ db }: FreshDatabase): Promise<Record<string, number>> {
  const counts = await applicationsOf(db, SIREN, ALWAYS);
  return Object.fromEntries(
    counts.map(({ site, month, stage, total }) => [`${site} ${month} ${stage}`, total]),
  );
}

async function send(db: FreshDatabase, text: string, mode: "replace" | "append" = "replace") {
  return deposit(db, { kind: "applications", text, mode });
}

describe.each(databases)("applicants on %s", (url) => {
  test("are counted once published, and their funnel is read back", async () => {
    await using db = await freshDatabase(url);
    await companyWithSites(db);
    expect(await readFunnel(db.db, SIREN)).toBeNull();

    const counts = [...applied([20, 100], [30, 100]), aCount("entretien", 90)];
    expect(await send(db, applicationsText(counts))).toMatchObject({
      ...{ status: "published", read: 3, accepted: 3, rejected: 0, ignored: 0 },
    });
    const funnel = await readFunnel(db.db, SIREN);
    expect(funnel).toMatchObject({
      period: { from: 202503, to: 202503 },
      stages: [{ total: 200 }, { total: 90 }, { total: 50 }],
    });
    expect(funnel?.steps.at(-1)?.comparisons[0]?.focal).toMatchObject({
      numerator: 20,
      denominator: 100,
    });
  });

  test("replace those of the same sites and months, and come back when undone", async () => {
    await using db = await freshDatabase(url);
    await companyWithSites(db);
    await send(db, applicationsText([aCount("candidature", 10), aCount("embauche", 2)]));
    const april = aCount("candidature", 7, {}, { month: 202504 });
    const second = await send(db, applicationsText([aCount("candidature", 12), april]));
    expect(await counting(db)).toEqual({ "A 202503 candidature": 12, "A 202504 candidature": 7 });

    const third = await send(db, applicationsText([aCount("candidature", 15)]));
    await undoImport(db, SIREN, second.importId ?? "");
    expect(await counting(db)).toEqual({ "A 202503 candidature": 15 });
    await undoImport(db, SIREN, third.importId ?? "");
    expect(await counting(db)).toEqual({ "A 202503 candidature": 10, "A 202503 embauche": 2 });
  });

  test("a replacing file says that nobody applied where it names the site and the month apart", async () => {
    await using db = await freshDatabase(url);
    await companyWithSites(db);
    await send(db, applicationsText([aCount("candidature", 9, {}, { site: "B" })]));
    const april = aCount("candidature", 4, {}, { site: "B", month: 202504 });
    await send(db, applicationsText([aCount("candidature", 5), april]));
    expect(await counting(db)).toEqual({
      "A 202503 candidature": 5,
      "A 202504 candidature": 0,
      "B 202503 candidature": 0,
      "B 202504 candidature": 4,
    });
  });

  test("complete others only when confirmed, and the same file twice counts once", async () => {
    await using db = await freshDatabase(url);
    await companyWithSites(db);
    const text = applicationsText([aCount("candidature", 10)]);
    const first = await send(db, text);
    expect(await send(db, text)).toMatchObject({ status: "published", importId: first.importId });
    const more = applicationsText([aCount("candidature", 3)]);
    expect(await send(db, more, "append")).toMatchObject({
      status: "needsDecision",
      decisions: [{ question: "overlappingAppend" }],
    });
    expect(await counting(db)).toEqual({ "A 202503 candidature": 10 });
    const confirmed = {
      kind: "applications",
      text: more,
      mode: "append",
      confirmOverlap: true,
    } as const;
    await deposit(db, confirmed);
    expect((await readFunnel(db.db, SIREN))?.stages).toEqual([{ stage: "candidature", total: 13 }]);
  });

  test("change nothing of the hires, and are left alone by theirs", async () => {
    await using db = await freshDatabase(url);
    await companyWithSites(db);
    await send(db, applicationsText([aCount("candidature", 10)]));
    await deposit(db, { text: hiresText([["2025-03", "A", "F"]]) });
    expect(await counting(db)).toEqual({ "A 202503 candidature": 10 });
  });
});

test("personal data refuses the file of applicants too, and nothing of it is kept", async () => {
  await using db = await freshDatabase("sqlite");
  await companyWithSites(db);
  const people = ["Camille Durand", "Nadia Benali", "Jules Martin", "Awa Diop", "Léa Petit"];
  const lines = people.map((name, at) => `2025-0${at + 1};A;candidature;1;${name}`);
  const refused = await send(db, ["mois;site;etape;total;candidat", ...lines, ""].join("\n"));
  expect(refused.status).toBe("refused");
  expect(refused.issues.map(({ problem }) => problem)).toEqual(["personalName"]);
  expect(await counting(db)).toEqual({});
});

test("categories that may not be collected are refused even as counts", async () => {
  await using db = await freshDatabase("sqlite");
  await companyWithSites(db);
  const text = "mois;site;etape;total;handicap\n2025-01;A;candidature;40;3\n";
  const refused = await send(db, text);
  expect(refused).toMatchObject({ status: "refused", issues: [{ problem: "personalHealth" }] });
});
