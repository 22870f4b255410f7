import type { Tolerance } from "./golden.ts";

export const DEFAULT_TOLERANCE: Tolerance = { kind: "relative", limit: 1e-9 };

/** Written out so that a specification reads like the sentence of the file's `meta`. */
export function absolute(limit: number): Tolerance {
  return { kind: "absolute", limit };
}

export function relative(limit: number): Tolerance {
  return { kind: "relative", limit };
}

/**
 * The tolerance a file states for all its values: the head of `meta.tolerance` when it names no field
 * ("abs 1e-9; …", "rel 1e-9"), or a bare number (relative). Null when it says nothing of the kind.
 */
export function statedTolerance(stated: unknown): Tolerance | null {
  if (typeof stated === "number" && stated > 0) return relative(stated);
  if (typeof stated !== "string") return null;

  const [, kind, limit] = /^\s*(abs|rel)\w*\s+([\d.]+(?:e[-+]?\d+)?)/i.exec(stated) ?? [];
  if (kind === undefined || limit === undefined) return null;
  return kind.toLowerCase() === "abs" ? absolute(Number(limit)) : relative(Number(limit));
}

/** The error of a computed number in the terms of its tolerance; around an expected 0 it is absolute. */
export function errorOf(expected: number, computed: number, { kind }: Tolerance): number {
  const distance = Math.abs(expected - computed);
  return kind === "absolute" || expected === 0 ? distance : distance / Math.abs(expected);
}
