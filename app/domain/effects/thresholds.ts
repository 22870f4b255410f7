/*
 * The thresholds of the effect verdicts, in one place. A change is a change of method: it is dated in the
 * change log and said in the methodology.
 */

/** Above so large a minimum detectable effect (0.15 is 15 points) only the series is shown. */
export const LARGEST_DETECTABLE = 0.15;

/** An interrupted series needs so many months before and after, and hires in its median month. */
export const MONTHS_BEFORE = 12;
export const MONTHS_AFTER = 6;
export const MEDIAN_HIRES = 5;

/** No other policy, and no new list of districts, within so many months of the start. */
export const CLEAR_MONTHS = 3;

/** Below so many sites in an arm, only the permutation decides. */
export const FEW_SITES = 10;

/** A synthetic control needs so many donors; to be published, no donor may weigh more. */
export const DONORS = 8;
export const PUBLISHED_DONORS = 5;
export const LARGEST_WEIGHT = 0.25;

/** The accepted chance of seeing an effect where there is none. */
export const ALPHA = 0.05;

/** Parallel trends are doubted more readily than an effect is believed: the test of them is weak. */
export const PRE_TREND_ALPHA = 0.1;

/** A season needs two years to be told from a trend. */
export const MONTHS_FOR_SEASON = 24;
