import { partOf } from "#app/domain/benchmark/cell.ts";
import { SIZE_BANDS } from "#app/domain/benchmark/dimensions.ts";
import type { Panel, PanelRow } from "#app/domain/benchmark/panel.ts";
import { between, oneOf, type Random, seededRandom } from "./random.ts";

export type PanelShape = {
  readonly employers: number;
  readonly sectors: number;
  readonly regions: number;
  readonly sizes: number;
  readonly quarters: number;
  /** Divisions under sectors and départements under regions, as the plan P2 asks. */
  readonly isDeep?: boolean;
};

/** The size of the property test: 6–36 employers, 2–4 sectors × 2–4 regions × 2 sizes × 2 quarters. */
export function smallShape(random: Random): PanelShape {
  return {
    employers: between(random, 6, 36),
    sectors: between(random, 2, 4),
    regions: between(random, 2, 4),
    sizes: 2,
    quarters: 2,
  };
}

/** A national panel: 21 sections, 18 regions, five sizes, the four quarters of a year. */
export function nationalShape(employers: number, isDeep = false): PanelShape {
  return { employers, sectors: 21, regions: 18, sizes: 5, quarters: 4, isDeep };
}

/** A made-up panel: a few large employers, many small ones, uneven sectors and regions, shares that differ by employer. */
export function madeUpPanel(seed: number, shape: PanelShape): Panel {
  const random = seededRandom(seed);
  const rows: PanelRow[] = [];
  for (let employer = 0; employer < shape.employers; employer++) {
    rows.push(...employerRows(random, employer, shape));
  }
  return { indicators: ["priorityDistrict"], rows };
}

function employerRows(random: Random, number: number, shape: PanelShape): PanelRow[] {
  const contributor = `E${String(number).padStart(6, "0")}`;
  const section = code(between(random, 0, shape.sectors - 1));
  const sector = shape.isDeep ? [section, `${section}${number % 4}`] : [section];
  const size = Math.floor(random() ** 1.6 * shape.sizes);
  const places = random() < 0.25 ? between(random, 2, 3) : 1;
  const pace = Math.exp(2.2 * random() + 0.9 * size * random());
  const share = random() < 0.15 ? 0 : random() ** 2;
  const regions = new Set(
    Array.from({ length: places }, () => Math.floor(random() ** 1.4 * shape.regions)),
  );

  return [...regions].flatMap((region) =>
    Array.from({ length: shape.quarters }, (_, quarter): PanelRow[] => {
      const hires = Math.round(pace * (0.4 + 1.2 * random()));
      if (hires === 0 || random() < 0.1) return [];
      return [
        {
          contributor,
          parts: [
            partOf("sector", sector),
            partOf("size", [oneOf(random, SIZE_BANDS.slice(size, size + 1))]),
            partOf("geography", placeOf(region, number, shape)),
            partOf("time", ["2025", `2025-T${quarter + 1}`]),
          ],
          hires,
          counts: countsOf(random, hires, share),
        },
      ];
    }).flat(),
  );
}

function placeOf(region: number, number: number, { isDeep }: PanelShape): readonly string[] {
  const code = String(11 + region);
  return isDeep ? [code, `${code}${(number >> 2) % 6}`] : [code];
}

/** Numerator and denominator of the one indicator; a few answers are unknown. */
function countsOf(random: Random, hires: number, share: number): readonly number[] {
  const known = Array.from({ length: hires }, () => random() < 0.97).filter(Boolean).length;
  const counted = Array.from({ length: known }, () => random() < share).filter(Boolean).length;
  return [counted, known];
}

function code(number: number): string {
  return String.fromCharCode(65 + number);
}
