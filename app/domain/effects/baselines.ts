/** Whom hires are compared with: residents; labour force and job-seekers where their files are loaded. */
export const BASELINES = ["residents", "labourForce", "jobSeekers"] as const;
export type Baseline = (typeof BASELINES)[number];

/** The populations set beside residents. */
export const OTHER_BASELINES = ["labourForce", "jobSeekers"] as const satisfies Baseline[];
export type OtherBaseline = (typeof OTHER_BASELINES)[number];
