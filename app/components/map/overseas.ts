/** A département as it is drawn. */
export type Shape = { readonly department: string; readonly name: string; readonly path: string };

/** Width and height of the box each overseas département is drawn in; the boxes stand in a row below the mainland. */
export const OVERSEAS_BOX = { width: 112, height: 62, top: 604, gap: 13 };

/** Our own outlines, schematic: they say where, not how large. */
export const overseas: readonly Shape[] = [
  {
    department: "971",
    name: "Guadeloupe",
    path: "m 38,22 5,-5 4,2 1,7 5,3 0,9 -3,9 -6,4 -5,-4 -3,-9 1,-8 z m 15,7 2,-9 4,-8 6,5 4,8 10,3 -6,4 -12,1 -6,-1 z m 25,19 6,-3 4,4 -3,4 -6,-1 z",
  },
  {
    department: "972",
    name: "Martinique",
    path: "m 42,10 7,-3 8,6 5,7 6,3 -2,6 5,4 3,10 -4,9 -7,-5 -8,1 2,-8 -6,-3 -4,-8 -5,-8 z",
  },
  {
    department: "973",
    name: "Guyane",
    path: "m 38,5 11,1 10,5 10,7 6,8 -5,9 -6,10 -5,10 -9,3 -8,-2 -6,3 -3,-5 4,-9 1,-9 -4,-9 1,-11 z",
  },
  {
    department: "974",
    name: "La Réunion",
    path: "m 40,15 9,-5 11,1 9,6 4,9 6,7 1,10 -6,7 -10,1 -11,-4 -9,-7 -7,-9 -1,-8 z",
  },
  {
    department: "976",
    name: "Mayotte",
    path: "m 48,8 5,3 6,0 3,6 -2,6 4,5 -1,6 4,6 -3,8 -6,6 -2,-7 -6,-3 2,-7 -4,-5 2,-7 -4,-8 z m 24,20 5,1 1,6 -5,2 z",
  },
];
