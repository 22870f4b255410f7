import binomialPmf from "@stdlib/stats-base-dists-binomial-pmf";

/** So many independent hires, each with the same chance of having the trait. */
export type Trials = { readonly hires: number; readonly probability: number };

/** Probabilities of the counts `from`, `from + 1`, …; what is outside weighs less than 1e-18. */
type Distribution = { readonly from: number; readonly masses: Float64Array };

export type Tails = {
  /** P(count = observed). */
  readonly at: number;
  /** P(count < observed). */
  readonly below: number;
  /** P(count > observed). */
  readonly above: number;
};

const NEGLIGIBLE = 1e-18;

/**
 * Where an observed count falls in the sum of binomials (Poisson-binomial; Hong 2013, CSDA 59:41),
 * by exact convolution.
 */
export function poissonBinomialTails(trials: readonly Trials[], observed: number): Tails {
  const { from, masses } = sumDistribution(trials);
  const rank = observed - from;
  const total = (counts: Float64Array) => counts.reduce((sum, mass) => sum + mass, 0);
  return {
    at: masses[rank] ?? 0,
    below: total(masses.subarray(0, Math.max(0, rank))),
    above: total(masses.subarray(Math.max(0, rank + 1))),
  };
}

function sumDistribution(trials: readonly Trials[]): Distribution {
  return merged(trials)
    .map(binomial)
    .reduce(convolved, { from: 0, masses: Float64Array.of(1) });
}

/** Sites with the same probability are one binomial. */
function merged(trials: readonly Trials[]): Trials[] {
  const hiresBy = new Map<number, number>();
  for (const { hires, probability } of trials) {
    hiresBy.set(probability, (hiresBy.get(probability) ?? 0) + hires);
  }
  return [...hiresBy].map(([probability, hires]) => ({ probability, hires }));
}

/** From the mode outwards, each mass from the last by its ratio, until they no longer count. */
function binomial({ hires, probability }: Trials): Distribution {
  const mode = Math.min(hires, Math.floor((hires + 1) * probability));
  const peak = binomialPmf(mode, hires, probability);
  const odds = probability / (1 - probability);

  const [lower, upper]: [number[], number[]] = [[], []];
  for (let k = mode, mass = peak; k > 0 && mass > NEGLIGIBLE; k -= 1) {
    mass *= k / ((hires - k + 1) * odds);
    lower.push(mass);
  }
  for (let k = mode, mass = peak; k < hires && mass > NEGLIGIBLE; k += 1) {
    mass *= ((hires - k) / (k + 1)) * odds;
    upper.push(mass);
  }
  const masses = Float64Array.from([...lower.toReversed(), peak, ...upper]);
  return { from: mode - lower.length, masses };
}

/** Plain loops over typed arrays: a large company convolves millions of masses for one interval. */
function convolved(a: Distribution, b: Distribution): Distribution {
  const masses = new Float64Array(a.masses.length + b.masses.length - 1);
  for (let i = 0; i < a.masses.length; i++) {
    const massA = a.masses[i] ?? 0;
    for (let j = 0; j < b.masses.length; j++) {
      masses[i + j] = (masses[i + j] ?? 0) + massA * (b.masses[j] ?? 0);
    }
  }
  return trimmed({ from: a.from + b.from, masses });
}

function trimmed({ from, masses }: Distribution): Distribution {
  const first = masses.findIndex((mass) => mass > NEGLIGIBLE);
  const last = masses.findLastIndex((mass) => mass > NEGLIGIBLE);
  return { from: from + first, masses: masses.subarray(first, last + 1) };
}
