import { type Baseline, readBaseline } from "./baselines.ts";

/** What the address of the implantation page asks. */
export type ImplantationChoice = {
  readonly posts: number;
  /** Code of the site the posts leave; null when they are new. */
  readonly from: string | null;
  /** Employment zones to compare. */
  readonly zones: readonly string[];
  /** Commune typed, by code or by name; empty without one. */
  readonly commune: string;
  /** Which share the map and the sentence speak of. */
  readonly indicator: "priorityDistrict" | "rural";
  /** The population asked for; null when none is. */
  readonly baseline: Baseline | null;
};

/** The posts asked are not a number of hires; the page says so. */
export type ReadChoice = { readonly choice: ImplantationChoice; readonly isInvalid: boolean };

/** Places compared at once. */
export const PLACE_RANKS = [1, 2, 3] as const;

const USUAL_POSTS = 20;
const MOST_POSTS = 100_000;

type Address = {
  get(name: string): string | null;
  getAll(name: string): string[];
};

/** Always a choice that can be computed; what is not a number of posts is said and replaced by {@link USUAL_POSTS}. */
export function readImplantationChoice(address: Address): ReadChoice {
  const asked = (address.get("posts") ?? "").trim();
  const posts = Number(asked);
  const isRight = /^\d+$/.test(asked) && posts <= MOST_POSTS;
  const zones = address.getAll("zone").map((zone) => zone.trim().toUpperCase());
  return {
    choice: {
      posts: isRight ? posts : USUAL_POSTS,
      from: address.get("from")?.trim() || null,
      zones: [...new Set(zones.filter((zone) => zone !== ""))].slice(0, PLACE_RANKS.length),
      commune: (address.get("commune") ?? "").trim(),
      indicator: address.get("indicator") === "rural" ? "rural" : "priorityDistrict",
      baseline: readBaseline(address.get("baseline")),
    },
    isInvalid: asked !== "" && !isRight,
  };
}
