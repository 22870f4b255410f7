import type { Range } from "./attacker.ts";

/** A figure that must stay in doubt, as those who know the truth state it. */
export type Secret = {
  readonly key: string;
  readonly value: number;
  /** The room that must remain above and below. */
  readonly up: number;
  readonly down: number;
};

export type Narrowed = Secret & Range & { readonly exact: boolean };

/** The secrets that an attack brackets more closely than they may be. */
export function narrowed(
  secrets: readonly Secret[],
  ranges: ReadonlyMap<string, Range>,
): readonly Narrowed[] {
  return secrets.flatMap((secret) => {
    const range = ranges.get(secret.key);
    if (!range) return [];
    const safe =
      range.least <= secret.value - secret.down && range.most >= secret.value + secret.up;
    return safe ? [] : [{ ...secret, ...range, exact: range.least === range.most }];
  });
}

/** The secrets that an attack reads exactly. */
export function readExactly(
  secrets: readonly Secret[],
  ranges: ReadonlyMap<string, Range>,
): readonly Secret[] {
  return secrets.filter(({ key }) => {
    const range = ranges.get(key);
    return range !== undefined && range.least === range.most;
  });
}
