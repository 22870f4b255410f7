/** The thresholds of decision 0004; one object, pinned by a test. Percentages are whole numbers: comparisons are in integers. */
export const THRESHOLDS = {
  /** R1: fewer contributors than this hide a cell; never set below the floor. */
  minContributors: 5,
  floorContributors: 3,
  /** R2: fewer hires than this hide a cell. */
  minHires: 11,
  /** R3: the rest must be worth this percentage of the largest contributor. */
  pPercent: 10,
  /** R4: no contributor above this percentage of a cell. */
  dominancePercent: 85,
  /** R5: employers needed behind a numerator, and behind its complement. */
  minNumeratorContributors: 3,
  /** R6: a numerator (or its complement) up to this is only shown as a band. */
  nearZero: 2,
  /** R6: the least percentage of a band, its step, and the count that must fit in it. */
  bandPercent: 5,
  bandCount: 3,
  /** The least room left around a hidden figure. */
  minProtection: 3,
  /** A contributor counts in a cell with this many hires, or when it is an established one. */
  minContribution: 3,
  /** Above this percentage of new contributors a cell is reported to the person who publishes. */
  newContributorsPercent: 30,
  /** Above this percentage of unsafe cells, a crossing of the plan is withheld whole for the figure. */
  sparsePercent: 40,
} as const;
