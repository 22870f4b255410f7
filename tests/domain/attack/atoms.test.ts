import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { attack, knownHires } from "#app/domain/attack/attacker.ts";
import { narrowed, type Secret } from "#app/domain/attack/verdict.ts";
import { partOf } from "#app/domain/benchmark/cell.ts";
import type { Panel } from "#app/domain/benchmark/panel.ts";
import type { Model } from "#app/domain/disclosure/model.ts";
import { protect } from "#app/domain/disclosure/protect.ts";
import type { ProtectModel } from "#app/domain/disclosure/release.ts";
import { loadHighsSolver } from "#app/operations/highs-solver.ts";
import { releaseOf } from "#scripts/redteam/campaign.ts";
import { mutants } from "#scripts/redteam/mutants.ts";

const solver = await loadHighsSolver();

/** The intervals of the four hidden cells when the unpublished crossing is forgotten: 14 hires wide. */
const ROOM = 14;

test("a protection that forgets the tables' crossing is broken by an attacker who does not", () => {
  expect(narrowedBy(mutants.noAtoms)).not.toEqual([]);
});

test("the protection leaves the same secrets all their room", () => {
  expect(narrowedBy(protect)).toEqual([]);
});

function narrowedBy(protectModel: ProtectModel) {
  const secrets: Secret[] = [];
  const made = releaseOf(crossedPanel(), solver, {
    protectModel: (model, lpSolver) => {
      const needy = withFourSecrets(model);
      secrets.push(
        ...needy.cells.flatMap(({ key, value, need }) => (need ? [{ key, value, ...need }] : [])),
      );
      return protectModel(needy, lpSolver);
    },
  });
  if (!made) throw new Error("refused");

  expect(secrets).toHaveLength(4);
  const keys = secrets.map(({ key }) => key);
  return narrowed(secrets, attack(made.text, knownHires(made.text), keys, solver));
}

/** The four sector × size cells are the only secrets, each to be left anywhere in its interval without crossing. */
function withFourSecrets(model: Model): Model {
  const least = leastOf();
  const cells = model.cells.map((cell) => {
    const from = least.get(cell.key);
    const showing = "open" as const;
    if (from === undefined) return { ...cell, showing, need: null };
    return { ...cell, showing, need: { up: from + ROOM - cell.value, down: cell.value - from } };
  });
  return { ...model, cells };
}

function leastOf(): ReadonlyMap<string, number> {
  const { expected_lp } = problem("linked_without_atoms");
  return new Map(
    Object.entries<[number, number]>(expected_lp).map(([key, [least]]) => {
      const [sector = "", size = ""] = key.split(",");
      const time = "year=2025/quarter=2025-T1";
      return [`${partOf("sector", [sector])}|${partOf("size", [size])}|T|${time}`, least];
    }),
  );
}

/** The atoms of the golden problem, each brought by six employers who are nowhere else. */
function crossedPanel(): Panel {
  const cells = Object.entries<number>(problem("linked_with_atoms").cells);
  const atoms = cells.filter(([key, hires]) => !key.includes("T") && hires > 0);
  const rows = atoms.flatMap(([key, hires]) => {
    const [sector = "", size = "", region = ""] = key.split(",");
    return Array.from({ length: Math.min(6, hires) }, (_, employer) => ({
      contributor: `${key} ${employer}`,
      parts: [
        partOf("sector", [sector]),
        partOf("size", [size]),
        partOf("geography", [region]),
        partOf("time", ["2025", "2025-T1"]),
      ],
      hires:
        Math.floor(hires / Math.min(6, hires)) + (employer < hires % Math.min(6, hires) ? 1 : 0),
      counts: [],
    }));
  });
  return { indicators: [], rows };
}

function problem(id: string) {
  const { problems } = JSON.parse(readFileSync("tests/golden/sdc_feasibility.json", "utf8"));
  return problems.find((one: { id: string }) => one.id === id);
}
