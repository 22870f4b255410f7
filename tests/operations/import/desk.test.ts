import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type Desk, findDeposit, holdDraft, keepState } from "#app/operations/import/desk.ts";
import { confirmStep } from "#app/operations/import/draft-choices.ts";
import { dropDeposit } from "#app/operations/import/drop-deposit.ts";
import { publishDraft, repairsToAgree } from "#app/operations/import/publish-draft.ts";
import { readDraft } from "#app/operations/import/read-draft.ts";
import { rejectedLines } from "#app/operations/import/rejected-lines.ts";
import { sweepStaging } from "#app/operations/import/sweep-staging.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { depositText, deskOn, HIRES, publishing, readText } from "#tests/support/desk.ts";
import { counted, SIREN } from "#tests/support/file-deposits.ts";

async function rejectsOf(desk: Desk, id: string): Promise<string> {
  const words = {
    motive: ({ problem }: { readonly problem: string }) => problem,
    expected: () => "",
  };
  const lines = await rejectedLines(desk, SIREN, id, words);
  if (!lines) return "";
  let text = "";
  for await (const piece of lines) text += piece;
  return text;
}

const DAY = 24 * 3_600_000;

describe.each(databases)("on %s", (url) => {
  test("a deposit is a draft until it is published, once, whoever presses twice", async () => {
    await using connection = await freshDatabase(url);
    await using desk = await deskOn(connection);
    const id = await readText(desk, HIRES);
    expect(await counted(connection)).toEqual({});

    const twice = [
      await publishDraft(desk, SIREN, id, publishing),
      await publishDraft(desk, SIREN, id, publishing),
    ];
    expect(twice).toEqual([
      { status: "published", importId: id, already: false },
      { status: "published", importId: id, already: true },
    ]);
    expect(await counted(connection)).toMatchObject({ "A 2025-01": 2, "B 2025-02": 1 });
  });

  test("rejected lines come back as they were, with why, and are deposited as they are", async () => {
    await using connection = await freshDatabase(url);
    await using desk = await deskOn(connection);
    const id = await readText(desk, HIRES);
    const rejects = await rejectsOf(desk, id);
    expect(rejects.split("\r\n")).toEqual([
      "\ufeffmois_embauche;site;commune_residence;sexe;type_contrat;ligne;colonne;motif;attendu",
      "2025-02;'=NOWHERE;35238;M;CDI;5;site;unknownSite;",
      "",
    ]);

    await publishDraft(desk, SIREN, id, publishing);
    const again = await readText(desk, rejects.replace("'=NOWHERE", "B"));
    expect((await findDeposit(desk, SIREN, again))?.deposit.mode).toBe("append");
    const options = { agreed: [], confirmOverlap: true };
    expect(await publishDraft(desk, SIREN, again, options)).toMatchObject({ status: "published" });
    expect(await counted(connection)).toMatchObject({ "A 2025-01": 2, "B 2025-02": 2 });
  });

  test("the answers given for a file are taken up for the next one of the same headers", async () => {
    await using connection = await freshDatabase(url);
    await using desk = await deskOn(connection);
    const first = await depositText(desk, HIRES.replaceAll(";F;", ";1;"));
    if (first.status !== "deposited") throw new Error(first.status);
    const draft = await findDeposit(desk, SIREN, first.importId);
    if (!draft?.state) throw new Error("no draft");
    const choices = { values: { sexe: { 1: "F" } } };
    await confirmStep(desk, { deposit: draft.deposit, state: draft.state }, "values", choices);
    await (await readDraft(desk, SIREN, first.importId))?.staged;
    await publishDraft(desk, SIREN, first.importId, publishing);

    const next = await depositText(desk, HIRES.replaceAll("2025", "2024"));
    const found = next.status === "deposited" && (await findDeposit(desk, SIREN, next.importId));
    expect(found ? found.state : null).toMatchObject({ remembered: true, choices });
  });

  test("a draft says who has it in hand", async () => {
    await using connection = await freshDatabase(url);
    await using desk = await deskOn(connection);
    const id = await readText(desk, HIRES);
    const found = await findDeposit(desk, SIREN, id);
    expect(found?.deposit.heldBy).toBe(desk.by);
    if (found) await holdDraft(desk, found.deposit, desk.by + 1);
    expect((await findDeposit(desk, SIREN, id))?.deposit.heldBy).toBe(desk.by + 1);
  });

  test("a refused repair rejects its lines, and can be taken back", async () => {
    await using connection = await freshDatabase(url);
    await using desk = await deskOn(connection);
    const id = await readText(desk, HIRES.replace("2025-02;B;35238", "2025-02;B;1053"));
    const reread = async (refusedRepairs: readonly string[]) => {
      const found = await findDeposit(desk, SIREN, id);
      if (!found?.state) throw new Error("no draft");
      const choices = { ...found.state.choices, refusedRepairs };
      await keepState(desk, found.deposit, { ...found.state, choices });
      await (await readDraft(desk, SIREN, id))?.staged;
      return (await findDeposit(desk, SIREN, id))?.deposit;
    };
    const left = await reread(["lostZero"]);
    expect([left?.read, left?.accepted, left?.rejected]).toEqual([4, 2, 2]);
    expect(left?.report).toContain("lostZeroLeft");
    expect(repairsToAgree(left?.report ?? null)).toEqual([]);
    expect(await rejectsOf(desk, id)).toContain("1053");

    const back = await reread([]);
    expect([back?.accepted, back?.rejected]).toEqual([3, 1]);
    expect(repairsToAgree(back?.report ?? null)).toEqual(["lostZero"]);
  });

  test("a lost zero waits for an agreement", async () => {
    await using connection = await freshDatabase(url);
    await using desk = await deskOn(connection);
    const id = await readText(desk, HIRES.replaceAll("35238", "1053"));
    expect(await publishDraft(desk, SIREN, id, publishing)).toEqual({
      status: "needsAgreement",
      problems: ["lostZero"],
    });
    const agreed = { ...publishing, agreed: ["lostZero"] };
    expect(await publishDraft(desk, SIREN, id, agreed)).toMatchObject({ status: "published" });
  });
});

test("nothing of a file that cannot be read is kept, at the door or later", async () => {
  await using connection = await freshDatabase("sqlite");
  await using desk = await deskOn(connection);
  expect(await depositText(desk, "<!doctype html><html></html>")).toMatchObject({
    status: "refused",
    issues: [{ problem: "isWebPage" }],
  });
  expect(readdirSync(desk.folder)).toEqual([]);

  // Past the first megabyte, a quote that never closes is only met by the reading.
  const long = `${HIRES}${"2025-01;A;35238;F;CDI\r\n".repeat(80_000)}`;
  const id = await readText(desk, `${long}2025-01;"A;35238;F;CDI\r\n`);
  const found = await findDeposit(desk, SIREN, id);
  expect(found?.deposit.status).toBe("refused");
  expect(found?.deposit.report).toContain("unclosedQuote");
  await expect.poll(() => readdirSync(desk.folder)).toEqual([]);
});

test("a draft that is dropped leaves nothing behind", async () => {
  await using connection = await freshDatabase("sqlite");
  await using desk = await deskOn(connection);
  const id = await readText(desk, HIRES);
  expect(await dropDeposit(desk, SIREN, id)).toBe(true);
  expect(readdirSync(desk.folder)).toEqual([]);
  expect(await publishDraft(desk, SIREN, id, publishing)).toEqual({ status: "notFound" });
});

test("an unread draft waits a week; after that it is dropped", async () => {
  await using connection = await freshDatabase("sqlite");
  await using desk = await deskOn(connection);
  const deposited = await depositText(desk, HIRES);
  const id = deposited.status === "deposited" ? deposited.importId : "";

  await sweepStaging(connection, { now: Date.now() + 6 * DAY });
  expect((await findDeposit(desk, SIREN, id))?.deposit.status).toBe("deposited");
  await sweepStaging(connection, { now: Date.now() + 8 * DAY });
  expect((await findDeposit(desk, SIREN, id))?.deposit.status).toBe("discarded");
});
