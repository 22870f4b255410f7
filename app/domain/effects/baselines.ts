/** Whom hires are compared with: residents; labour force and job-seekers where their files are loaded. */
export const BASELINES = ["residents", "labourForce", "jobSeekers"] as const;
export type Baseline = (typeof BASELINES)[number];

/** The one taken when none is asked for. */
export const USUAL_BASELINE: Baseline = "residents";

/** The populations that may be chosen, and the one that is. */
export type BaselineChoice = {
  readonly baseline: Baseline;
  /** Those that shares are loaded of, in their own order. */
  readonly baselines: readonly Baseline[];
};

/** A baseline by its name, as an address or an option writes it; null when it is none. */
export function readBaseline(text: string | null): Baseline | null {
  return BASELINES.find((name) => name === text) ?? null;
}

/** What is asked, where shares of it are loaded; else residents. */
export function chosenBaseline(
  asked: Baseline | null,
  loaded: readonly Baseline[],
): BaselineChoice {
  const baselines = BASELINES.filter((name) => loaded.includes(name));
  const isLoaded = asked !== null && baselines.includes(asked);
  return { baseline: isLoaded ? asked : USUAL_BASELINE, baselines };
}
