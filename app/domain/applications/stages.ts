import type { Month } from "../hiring/month.ts";

/** The stages of a recruitment, in order, as files write them: application, shortlist, interview, offer, hire. */
export const STAGES = ["candidature", "preselection", "entretien", "offre", "embauche"] as const;
export type Stage = (typeof STAGES)[number];

/** The groups whose selection is compared: the one looked at, and the one it is compared with. */
export const COMPARISONS = [
  { id: "gender", focal: "women", reference: "men" },
  { id: "priorityDistrict", focal: "district", reference: "noDistrict" },
  { id: "rural", focal: "rural", reference: "notRural" },
] as const;
export type Comparison = (typeof COMPARISONS)[number];
export type ComparisonId = Comparison["id"];
export type GroupId = Comparison["focal" | "reference"];

/** Applicants of each group; null when the file does not say how many. */
export type GroupCounts = { readonly total: number } & Readonly<Record<GroupId, number | null>>;

/** Applicants of a month at a site who reached a stage. Counts, never persons. */
export type StageCount = GroupCounts & {
  readonly site: string;
  /** Month of the application: those of March who are hired in May count in March at every stage. */
  readonly month: Month;
  readonly stage: Stage;
};
