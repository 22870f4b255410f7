import { expect, test } from "vitest";
import { attack, knownHires } from "#app/domain/attack/attacker.ts";
import { stacked } from "#app/domain/attack/release-text.ts";
import { readExactly } from "#app/domain/attack/verdict.ts";
import type { Panel } from "#app/domain/benchmark/panel.ts";
import type { PublishedCell } from "#app/domain/benchmark/published.ts";
import { protect } from "#app/domain/disclosure/protect.ts";
import type { ProtectModel } from "#app/domain/disclosure/release.ts";
import { loadHighsSolver } from "#app/operations/highs-solver.ts";
import { outcomeOf, releaseOf, smallPanel } from "#scripts/redteam/campaign.ts";
import { type Made, outsiderFindings } from "#scripts/redteam/checks.ts";
import { mutants } from "#scripts/redteam/mutants.ts";

const solver = await loadHighsSolver();
const SEEDS = Array.from({ length: 12 }, (_, index) => index + 1);

test("subtraction: totals less what is shown give nothing; with the unsafe cells hidden alone they do", () => {
  expect(narrowedOf(hiresOf(protect))).toBe(0);
  expect(narrowedOf(hiresOf(mutants.primariesOnly))).toBeGreaterThan(0);
});

test("rate to fraction: a share and its base give no hidden numerator; under the mask of hires they do", () => {
  expect(narrowedOf(sharesOf(protect))).toBe(0);
  expect(narrowedOf(sharesOf(mutants.noShareMask))).toBeGreaterThan(0);
});

test("hidden told apart from empty: one hire at least in each hidden cell still gives no figure exactly", () => {
  expect(readOf(hiresOf(protect))).toBe(0);
  expect(readOf(hiresOf(mutants.primariesOnly))).toBeGreaterThan(0);
});

test("between periods: a year made with its first quarter in mind is safe beside it; one that forgets it is not", () => {
  expect(narrowedOf(SEEDS.flatMap((seed) => besideItsQuarter(seed, true)))).toBe(0);
  expect(narrowedOf(SEEDS.flatMap((seed) => besideItsQuarter(seed, false)))).toBeGreaterThan(0);
});

test("rare codes: a sector of one hire is hidden and not given away; with the unsafe cells hidden alone it is", () => {
  const key = "a21=U|T|T|year=2025";
  const rare = withRareSector(smallPanel(4));
  const rangeOf = (protectModel: ProtectModel) => {
    const made = releaseOf(rare, solver, { protectModel });
    if (!made) throw new Error("refused");
    expect(made.text.cells.find((cell) => cell.key === key)?.status).toBe("suppressed");
    return attack(made.text, knownHires(made.text), [key], solver).get(key);
  };

  const [safe, weak] = [rangeOf(protect), rangeOf(mutants.primariesOnly)];

  expect(safe?.most).toBeGreaterThanOrEqual(1 + 3);
  expect(weak?.most).toBeLessThan(1 + 3);
});

function hiresOf(protectModel: ProtectModel): readonly Made[] {
  return allReleased(SEEDS, (seed) => ({ ...smallPanel(seed), indicators: [] }), protectModel);
}

function sharesOf(protectModel: ProtectModel): readonly Made[] {
  return allReleased(SEEDS.slice(0, 4), smallPanel, protectModel);
}

/** None may be refused: a refusal would hide a missing defence. */
function allReleased(
  seeds: readonly number[],
  panelOf: (seed: number) => Panel,
  protectModel: ProtectModel,
): readonly Made[] {
  const made = seeds.flatMap((seed) => releaseOf(panelOf(seed), solver, { protectModel }) ?? []);
  expect(made).toHaveLength(seeds.length);
  return made;
}

function narrowedOf(made: readonly Made[]): number {
  expect(made.length).toBeGreaterThan(0);
  const findings = made.flatMap((one) => outsiderFindings(one, solver));
  return findings.reduce((sum, { narrowed }) => sum + narrowed.length, 0);
}

/** Hidden hires read exactly by who knows that none of them is 0. */
function readOf(made: readonly Made[]): number {
  return made.reduce((sum, { text, measures }) => {
    const known = new Map(
      [...knownHires(text)].map(([key, { least, most }]) => [
        key,
        { least: most === Number.POSITIVE_INFINITY ? 1 : least, most },
      ]),
    );
    const secrets = (measures[0]?.model.cells ?? []).flatMap(({ key, value, need }) =>
      need ? [{ key, value, ...need }] : [],
    );
    const keys = secrets.map(({ key }) => key);
    return sum + readExactly(secrets, attack(text, known, keys, solver)).length;
  }, 0);
}

function besideItsQuarter(seed: number, remembers: boolean): readonly Made[] {
  const panel = { ...smallPanel(seed), indicators: [] };
  const first = releaseOf(firstQuarter(panel), solver);
  const kept = first?.text.cells.filter(({ key }) => key.includes("quarter=")) ?? [];
  const earlier = new Map(kept.map((cell) => [cell.key, cell as PublishedCell]));
  const next = outcomeOf(panel, solver, { earlier: remembers ? earlier : new Map() });
  if (!first || next.status === "refused") return [];

  const { measures, release } = next;
  return [{ measures, text: stacked([{ ...first.text, cells: kept }, release]) }];
}

function firstQuarter(panel: Panel): Panel {
  return { ...panel, rows: panel.rows.filter(({ parts }) => parts[3]?.endsWith("2025-T1")) };
}

/** One more employer, alone in a sector, with one hire. */
function withRareSector(panel: Panel): Panel {
  const [row] = panel.rows;
  if (!row) throw new Error("no row");
  const alone = { ...row, contributor: "rare", parts: row.parts.with(0, "a21=U"), hires: 1 };
  return { indicators: [], rows: [...panel.rows, { ...alone, counts: [] }] };
}
