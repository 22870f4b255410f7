import { shortened } from "../clean-text.ts";
import { masked } from "./mask.ts";
import { type Sign, signsOf } from "./signs.ts";

/** What was seen of one column. */
export type ColumnSight = {
  readonly filled: number;
  /** Values with these signs. */
  hits(signs: readonly Sign[]): number;
  /** Distinct texts among the first of those values, and their share. */
  texts(signs: readonly Sign[]): number;
  distinct(signs: readonly Sign[]): number;
  /** Three of those values, masked. */
  samples(signs: readonly Sign[]): readonly string[];
};

export type ColumnWatch = { see(text: string): void; sight(): ColumnSight };

/** Texts remembered: most columns of a file hold few distinct ones. */
const REMEMBERED = 4_000;
/** Longer ones seldom come back. */
const SHORT = 24;
const SAMPLES = 3;

type Tally = {
  hits: number;
  noted: number;
  readonly texts: Set<string>;
  readonly samples: Set<string>;
};
type Entry = { readonly signs: readonly Sign[]; count: number };

/** Counts the signs of the values of one column. Memory is bounded whatever the file; what it gives back is masked. */
export function createColumnWatch(currentYear: number): ColumnWatch {
  const known = new Map<string, Entry>();
  const tallies = new Map<Sign, Tally>();
  let unremembered = 0;

  function see(value: string): void {
    if (value === "") return;
    const entry = value.length <= SHORT ? known.get(value) : undefined;
    if (entry) entry.count += 1;
    else judge(value);
  }

  function judge(value: string): void {
    const signs = signsOf(shortened(value), currentYear);
    if (value.length <= SHORT && known.size < REMEMBERED)
      known.set(ownCopy(value), { signs, count: 1 });
    else if (signs.length > 0) {
      unremembered += 1;
      tally(tallies, value, signs, 1);
    }
  }

  function sight(): ColumnSight {
    const all = new Map([...tallies].map(([sign, kept]) => [sign, copyOf(kept)]));
    let filled = unremembered;
    for (const [value, { signs, count }] of known) {
      if (signs.length > 0) filled += count;
      tally(all, value, signs, count);
    }
    return { filled, ...sightOf(all) };
  }

  return { see, sight };
}

function tally(
  tallies: Map<Sign, Tally>,
  value: string,
  signs: readonly Sign[],
  count: number,
): void {
  for (const sign of signs) {
    const kept = tallies.get(sign) ?? { hits: 0, noted: 0, texts: new Set(), samples: new Set() };
    tallies.set(sign, kept);
    kept.hits += count;
    if (kept.texts.size < REMEMBERED) {
      kept.noted += count;
      kept.texts.add(fingerprint(value));
    }
    if (kept.samples.size < SAMPLES) kept.samples.add(masked(value));
  }
}

function copyOf({ hits, noted, texts, samples }: Tally): Tally {
  return { hits, noted, texts: new Set(texts), samples: new Set(samples) };
}

function sightOf(tallies: ReadonlyMap<Sign, Tally>): Omit<ColumnSight, "filled"> {
  const of = (signs: readonly Sign[]) => signs.flatMap((sign) => tallies.get(sign) ?? []);
  const sum = (signs: readonly Sign[], part: (tally: Tally) => number) =>
    of(signs).reduce((total, tally) => total + part(tally), 0);
  return {
    hits: (signs) => sum(signs, ({ hits }) => hits),
    texts: (signs) => sum(signs, ({ texts }) => texts.size),
    distinct: (signs) =>
      sum(signs, ({ texts }) => texts.size) /
      Math.max(
        1,
        sum(signs, ({ noted }) => noted),
      ),
    samples: (signs) =>
      [...new Set(of(signs).flatMap(({ samples }) => [...samples]))].slice(0, SAMPLES),
  };
}

/** A text cut out of a piece of the file keeps the whole piece alive; this one stands alone. */
function ownCopy(text: string): string {
  return text.length < 13 ? text : text.split("").join("");
}

/** Short texts are themselves; of a long one, enough to tell it from others without keeping it. */
function fingerprint(value: string): string {
  if (value.length < 13) return value;
  let hash = 0;
  for (let at = 0; at < Math.min(value.length, 500); at += 1) {
    hash = (hash * 31 + value.charCodeAt(at)) | 0;
  }
  return `${value.length} ${hash}`;
}
