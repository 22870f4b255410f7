export type PolicyFamily = "recruitment" | "location";

/** The catalogue: what a company can decide about its recruitment and its sites. A new kind is a line here and its words. */
export const policyKinds = {
  skillsBasedHiring: "recruitment",
  noDiplomaPostings: "recruitment",
  structuredInterviews: "recruitment",
  anonymousCv: "recruitment",
  simulationMethod: "recruitment",
  immersion: "recruitment",
  partnership: "recruitment",
  mentoring: "recruitment",
  internships: "recruitment",
  recruiterTraining: "recruitment",
  remotePosts: "location",
  siteOpening: "location",
  siteClosing: "location",
  siteMove: "location",
  otherRecruitment: "recruitment",
  otherLocation: "location",
} as const satisfies Readonly<Record<string, PolicyFamily>>;

export type PolicyKind = keyof typeof policyKinds;

export const policyKindIds = Object.keys(policyKinds) as readonly PolicyKind[];

export function isPolicyKind(text: string): text is PolicyKind {
  return Object.hasOwn(policyKinds, text);
}
