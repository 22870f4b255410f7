import { expect, test } from "vitest";
import type { PanelRow } from "#app/domain/benchmark/panel.ts";
import { P3 } from "#app/domain/benchmark/plan.ts";
import { contributorsOf } from "#app/domain/disclosure/contributors.ts";
import { protect } from "#app/domain/disclosure/protect.ts";
import { makeRelease, type ProtectModel } from "#app/domain/disclosure/release.ts";
import { loadHighsSolver } from "#app/operations/highs-solver.ts";
import { releaseOf, smallPanel } from "#scripts/redteam/campaign.ts";
import { insiderReadings } from "#scripts/redteam/checks.ts";
import { mutants } from "#scripts/redteam/mutants.ts";

const solver = await loadHighsSolver();
const TIME = "year=2025/quarter=2025-T1";

test("a member subtracts itself: it reads nobody; without its own proof it does", () => {
  expect(readings(protect)).toBe(0);
  expect(readings(mutants.noInsiders)).toBeGreaterThan(0);
});

test("two members, one agent: together they count once; counted apart the cell would be shown", () => {
  const sirens = ["100", "200", "300", "400", "500"];
  const ofAgent = (agent: string | null) =>
    contributorsOf(
      sirens.map((siren, at) => ({ siren, group: null, agent: at < 2 ? agent : null })),
    );
  const rowsBy = (names: ReadonlyMap<string, string>) =>
    sirens.map((siren) => employer(names.get(siren) ?? siren, 10));

  expect(totalOf(rowsBy(ofAgent("Agence")))?.status).toBe("suppressed");
  expect(totalOf(rowsBy(ofAgent(null)))?.status).toBe("published");
});

test("sybil employers: five invented ones with a hire each make no cell safe; trusted at once they would", () => {
  const sybils = Array.from({ length: 5 }, (_, at) => employer(`new ${at}`, 2));
  const rows = [employer("victim", 9), employer("other", 9), ...sybils];
  const known = (contributor: string) => !contributor.startsWith("new");

  expect(totalOf(rows, known)?.status).toBe("suppressed");
  expect(totalOf(rows, () => true)?.status).toBe("published");
});

test("zero or all: the share is a range that a count of three fits in, never 0 % or 100 %", () => {
  for (const [counted, range] of [
    [0, { atLeast: 0, atMost: 0.1 }],
    [10, { atLeast: 0.9, atMost: 1 }],
  ] as const) {
    const rows = Array.from({ length: 5 }, (_, at) => ({
      ...employer(`E${at}`, 10),
      counts: [counted, 10],
    }));
    const cell = totalOf(rows);

    expect(cell?.status === "published" && cell.indicators.trait).toEqual({
      status: "band",
      n: 50,
      ...range,
    });
  }
});

/** What members read of six releases; none may be refused, since a refusal would hide a missing defence. */
function readings(protectModel: ProtectModel): number {
  const made = Array.from({ length: 6 }, (_, at) => smallPanel(at + 1)).flatMap(
    (panel) => releaseOf(panel, solver, { protectModel }) ?? [],
  );
  expect(made).toHaveLength(6);
  return made.reduce((sum, one) => sum + insiderReadings(one, solver).readings.length, 0);
}

function employer(contributor: string, hires: number): PanelRow {
  return {
    contributor,
    parts: ["a21=C", "size=10-49", "reg=84", TIME],
    hires,
    counts: [Math.round(hires / 2), hires],
  };
}

/** The total of a release of these rows. */
function totalOf(rows: readonly PanelRow[], isEstablished: (name: string) => boolean = () => true) {
  const panel = { indicators: ["trait"], rows };
  const request = { plan: P3, panel, closesYear: false, isEstablished, earlier: new Map() };
  const outcome = makeRelease(request, solver);
  if (outcome.status === "refused") throw new Error(outcome.reason);
  return outcome.release.cells.find(({ key }) => key === `T|T|T|${TIME}`);
}
