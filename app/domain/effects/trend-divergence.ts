import type { SiteSeries } from "./policy-question.ts";

/** The sums of a site's months that a straight line needs: Σn, Σnt, Σnt², Σy, Σty. */
export type LineSums = readonly [number, number, number, number, number];

export function lineSums({ months }: SiteSeries, until: number): LineSums {
  return months
    .slice(0, until)
    .reduce<LineSums>(
      ([n, nt, ntt, y, ty], { numerator, denominator }, t) => [
        n + denominator,
        nt + t * denominator,
        ntt + t * t * denominator,
        y + numerator,
        ty + t * numerator,
      ],
      NOTHING,
    );
}

const NOTHING: LineSums = [0, 0, 0, 0, 0];

/**
 * |slope of the treated − slope of the others| over its error, each slope that of the hires of an arm on the month, errors by
 * site (Liang & Zeger 1986, factor G/(G − 1)). It sees a steady divergence, where a single cut sees half of it. Null when an
 * arm has hires in one month only, or nothing varies.
 */
export function divergenceT(sites: readonly LineSums[], labels: readonly boolean[]): number | null {
  const arms = [true, false].map((arm) => lineOf(sites.filter((_, i) => labels[i] === arm)));
  const [treated, others] = arms;
  if (!treated || !others) return null;

  const squares = sites.reduce((sum, site, i) => {
    const score = scoreOf(site, labels[i] ? treated : others);
    return sum + score ** 2;
  }, 0);
  const error = Math.sqrt((sites.length / (sites.length - 1)) * squares);
  return error > 0 ? Math.abs(treated.slope - others.slope) / error : null;
}

type Line = {
  readonly slope: number;
  readonly level: number;
  readonly centre: number;
  /** Σn(t − centre)². */
  readonly spread: number;
};

function lineOf(sites: readonly LineSums[]): Line | null {
  const [n, nt, ntt, y, ty] = sites.reduce<LineSums>(
    (a, b) => [a[0] + b[0], a[1] + b[1], a[2] + b[2], a[3] + b[3], a[4] + b[4]],
    NOTHING,
  );
  const centre = nt / n;
  const spread = ntt - centre * nt;
  if (!(spread > 1e-9)) return null;
  return { slope: (ty - centre * y) / spread, level: y / n, centre, spread };
}

/** What a site moves the slope of its arm by: Σ(t − centre)·residual / spread. */
function scoreOf([n, nt, ntt, y, ty]: LineSums, { slope, level, centre, spread }: Line): number {
  const moment = nt - centre * n;
  const second = ntt - 2 * centre * nt + centre * centre * n;
  return (ty - centre * y - level * moment - slope * second) / spread;
}
