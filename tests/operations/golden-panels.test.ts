import { describe, expect, test } from "vitest";
import type { DifferenceInDifferences } from "#app/domain/effects/difference-in-differences.ts";
import type { InterruptedSeries } from "#app/domain/effects/interrupted-series.ts";
import {
  type StaggeredAdoption,
  staggeredAdoption,
} from "#app/domain/effects/staggered-adoption.ts";
import { effectVerb } from "#scripts/cli/effect.ts";
import { policyAddVerb } from "#scripts/cli/policy-add.ts";
import type { Call, Verb } from "#scripts/cli/verb.ts";
import { databases, type FreshDatabase, freshDatabase } from "#tests/support/databases.ts";
import { depositCells, GOLDEN_SIREN, golden, monthAt } from "#tests/support/golden-hires.ts";

/*
 * What is tested is what the page uses: a hires file that reproduces a golden panel, deposited by the import, gives the golden
 * numbers through the command line.
 */
describe.each(databases)("golden panels deposited on %s", (kind) => {
  test("the interrupted series has R’s coefficients, errors and effects", async () => {
    await using database = await freshDatabase(kind);
    const [asked] = golden("its_logistic").cases;
    await depositCells(
      database,
      asked.n.map((hires: number, t: number) => ({
        ...{ site: "A", month: monthAt(202301, t), hires },
        women: asked.y[t],
      })),
    );

    const told = await effectOf(database, { "starts-on": "2024-09" });

    expect(told.method).toBe("interruptedSeries");
    const series = told.detail as InterruptedSeries;
    close(series.coefficients, asked.coef, 1e-7);
    close(series.neweyWestErrors, asked.se_newey_west_lag3, 1e-7);
    close(series.quasiErrors, asked.se_quasi, 1e-7);
    for (const month of asked.effects) {
      const found = series.effects.find(({ t }) => t === month.t);
      expect(found?.effect).toBeCloseTo(month.effect, 7);
      expect(found?.neweyWestError).toBeCloseTo(month.se_hac, 7);
    }
    expect(told.plan).toMatchObject({ from: "2023-01", to: "2025-12", comparison: "ownPast" });
  });

  test("the difference in differences has R’s estimate, errors, degrees of freedom and permutation", async () => {
    await using database = await freshDatabase(kind);
    const [asked] = golden("did_2x2").cases;
    await depositCells(database, asked.panel.flatMap(spread));
    const treated = asked.panel.filter((row: Employer) => row.treated === 1);

    const told = await effectOf(database, {
      "starts-on": "2025-04",
      sites: treated.map((row: Employer) => row.employer).join(","),
    });

    expect(told.method).toBe("differenceInDifferences");
    const found = told.detail as DifferenceInDifferences;
    close([found.estimate, found.hires], [asked.estimate, asked.N], 1e-9);
    close([found.cr1.standardError, found.cr2.standardError], [asked.se_cr1, asked.se_cr2], 1e-9);
    close([found.cr2.df], [asked.df_satt], 1e-6);
    close(
      [found.siteLevel?.permutation?.p, told.p],
      [asked.employer_level.permutation_p, asked.employer_level.permutation_p],
      1e-9,
    );
    expect(told.plan.comparison).toBe("untreatedSites");
  });

  test("staggered adoption has the overall effect and the event study of R’s did", async () => {
    await using database = await freshDatabase(kind);
    const { panel, results } = golden("cs_staggered");
    const counts: Counts[][] = panel.y.map((row: number[]) => row.map(countsOf));
    await depositCells(
      database,
      counts.flatMap((row, site) =>
        row.map((cell, t) => ({ site: siteName(site), month: monthAt(202501, t), ...cell })),
      ),
    );
    const sites = panel.first_treated.flatMap((first: number, site: number) =>
      first === 0 ? [] : [`${siteName(site)}=2025-0${first}`],
    );

    const told = await effectOf(database, { "starts-on": "2025-04", sites: sites.join(",") });

    expect(told.method).toBe("staggeredAdoption");
    const found = told.detail as StaggeredAdoption;

    // Nothing is lost on the way: the numbers are those of the estimator that the golden file holds to 1e-9.
    const deposited = {
      firstTreated: panel.first_treated.map((first: number) => (first === 0 ? null : first)),
      shares: counts.map((row) => row.map(({ hires, women }) => women / hires)),
    };
    const exact = staggeredAdoption(deposited, "never");
    if (exact.status !== "estimated") throw new Error(exact.reason);
    close(effectsOf(found), effectsOf(exact), 1e-12);

    // The panel's shares have six decimals, which only a million hires a site and month would be: those deposited are the nearest
    // fractions of at most 199. An effect is a difference of two differences of means, so that it moves by four gaps at most.
    const [asked] = results;
    const gaps = counts.flatMap((row, site) =>
      row.map(({ hires, women }, t) => Math.abs(women / hires - panel.y[site][t])),
    );
    close(
      effectsOf(found),
      [asked.simple.att, ...asked.dynamic.map((time: { att: number }) => time.att)],
      4 * Math.max(...gaps),
    );
    close(
      [found.overall.effect, found.overall.standardError],
      [asked.simple.att, asked.simple.se],
      1e-5,
    );
    expect(told.verdict).toBe("effect");
  });

  test("the plan is kept before the estimate, and the same question is answered once", async () => {
    await using database = await freshDatabase(kind);
    const [asked] = golden("did_2x2").cases;
    await depositCells(database, asked.panel.flatMap(spread));
    const { policy } = await added(database, { "starts-on": "2025-04", sites: "E01,E02" });

    const first = await run(effectVerb, database, { policy });
    const again = await run(effectVerb, database, { policy });

    expect(again).toEqual(first);
    const kept = await database.db.selectFrom("estimate").selectAll().execute();
    expect(kept).toHaveLength(1);
    expect(kept[0]?.answeredAt?.localeCompare(kept[0]?.plannedAt)).toBeGreaterThanOrEqual(0);
  });
});

type Employer = {
  readonly employer: string;
  readonly treated: number;
  readonly n_pre: number;
  readonly y_pre: number;
  readonly n_post: number;
  readonly y_post: number;
};

/** An employer of the panel is a site; its hires before and after are in two months each. */
function spread({ employer, n_pre, y_pre, n_post, y_post }: Employer) {
  return [...halves(employer, 202502, n_pre, y_pre), ...halves(employer, 202504, n_post, y_post)];
}

function halves(site: string, month: number, hires: number, women: number) {
  const [first, some] = [Math.ceil(hires / 2), Math.min(Math.ceil(hires / 2), women)];
  return [
    { site, month, hires: first, women: some },
    { site, month: month + 1, hires: hires - first, women: women - some },
  ];
}

function siteName(rank: number): string {
  return `S${String(rank + 1).padStart(2, "0")}`;
}

/** The overall effect, then those by time since adoption. */
function effectsOf({ overall, byEventTime }: StaggeredAdoption): number[] {
  return [overall.effect, ...byEventTime.map(({ effect }) => effect)];
}

type Counts = { readonly hires: number; readonly women: number };

/** The nearest fraction of at most 199 hires. */
function countsOf(share: number): Counts {
  let best = { hires: 1, women: Math.round(share) };
  const gap = ({ hires, women }: typeof best) => Math.abs(women / hires - share);
  for (let hires = 1; hires < 200; hires += 1) {
    const candidate = { hires, women: Math.round(share * hires) };
    if (gap(candidate) < gap(best)) best = candidate;
  }
  return best;
}

async function effectOf(database: FreshDatabase, values: Call["values"]) {
  const { policy } = await added(database, values);
  return run(effectVerb, database, { policy });
}

function added(database: FreshDatabase, values: Call["values"]) {
  const said = { name: "Essai", kind: "recruitment", indicators: "women" };
  return run(policyAddVerb, database, { ...said, ...values });
}

async function run(verb: Verb, database: FreshDatabase, values: Call["values"]) {
  const call = { positionals: [], connection: async () => database, log: () => {} };
  const { json } = await verb.run({ ...call, values: { company: GOLDEN_SIREN, ...values } });
  return JSON.parse(JSON.stringify(json));
}

function close(found: readonly unknown[], expected: readonly number[], within: number): void {
  expect(found).toHaveLength(expected.length);
  expected.forEach((value, i) => {
    expect(Math.abs(Number(found[i]) - value)).toBeLessThanOrEqual(within);
  });
}
