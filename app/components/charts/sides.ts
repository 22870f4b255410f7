/** Who a share is compared with, in the order of their marks. */
export const SIDES = ["own", "yearBefore", "peers", "expected"] as const;
export type Side = (typeof SIDES)[number];

/** A disc for our own share, a square, a diamond, a triangle for the others: told apart without colour. */
export const OUTLINES: Readonly<Record<Side, string>> = {
  own: "M-7,0a7,7 0 1,0 14,0a7,7 0 1,0 -14,0",
  yearBefore: "M-5.5,-5.5h11v11h-11z",
  peers: "M0,-7.5l7.5,7.5l-7.5,7.5l-7.5,-7.5z",
  expected: "M0,-7l7.5,13h-15z",
};
