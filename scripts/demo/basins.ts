import type { Residence } from "#scripts/generate/profile.ts";

/** Where people who work in a place live: real communes, the priority districts (generation 2024) they host. */
export const BASINS = {
  seineSaintDenis: [
    { commune: "93066", weight: 30, districts: ["QN09328M", "QN09337M", "QN09338M", "QN09339M"] },
    { commune: "93005", weight: 16, districts: ["QN09349M", "QN09353M", "QN09354M", "QN09355M"] },
    { commune: "75118", weight: 18, districts: ["QN07511M"] },
    { commune: "92012", weight: 12 },
    { commune: "95527", weight: 4 },
    { commune: "77317", weight: 2 },
  ],
  paris: [
    { commune: "75113", weight: 22, districts: ["QN07501M", "QN07503M", "QN07504M"] },
    { commune: "92012", weight: 24 },
    { commune: "94028", weight: 14, districts: ["QN09405M", "QN09406I"] },
    { commune: "91228", weight: 9, districts: ["QN09116M", "QN09117M"] },
    { commune: "78361", weight: 5, districts: ["QN07801M"] },
    { commune: "77317", weight: 2 },
  ],
  rennes: [
    { commune: "35238", weight: 48, districts: ["QN03502M", "QN03503I", "QN03504M", "QN03505M"] },
    { commune: "35024", weight: 12 },
    { commune: "35173", weight: 12 },
    { commune: "35126", weight: 9 },
    { commune: "35176", weight: 7 },
    { commune: "35019", weight: 2 },
  ],
  lyon: [
    { commune: "69383", weight: 20, districts: ["QN06932M"] },
    { commune: "69256", weight: 18, districts: ["QN06909M", "QN06916M", "QN06917I"] },
    { commune: "69388", weight: 16, districts: ["QN06931M", "QN06932M"] },
    { commune: "69157", weight: 6 },
    { commune: "69228", weight: 5 },
  ],
  marseille: [
    { commune: "13213", weight: 24, districts: ["QN01307M"] },
    { commune: "13215", weight: 22, districts: ["QN01304I"] },
    { commune: "13210", weight: 14, districts: ["QN01308I"] },
    { commune: "13080", weight: 8 },
    { commune: "13025", weight: 3 },
  ],
  lille: [
    { commune: "59350", weight: 34, districts: ["QN05971M", "QN05972M", "QN05973M"] },
    { commune: "59512", weight: 18, districts: ["QN05969M", "QN05981M"] },
    { commune: "59435", weight: 8 },
    { commune: "59375", weight: 6 },
  ],
  toulouse: [
    { commune: "31555", weight: 46, districts: ["QN03106I", "QN03107M", "QN03108M", "QN03109M"] },
    { commune: "31490", weight: 12 },
    { commune: "31202", weight: 8 },
    { commune: "31065", weight: 5 },
  ],
  nantes: [
    { commune: "44109", weight: 44, districts: ["QN04405M", "QN04406M", "QN04407I", "QN04408M"] },
    { commune: "44110", weight: 12 },
    { commune: "44212", weight: 10 },
    { commune: "44001", weight: 3 },
  ],
  creuse: [
    { commune: "23008", weight: 26 },
    { commune: "23176", weight: 20 },
    { commune: "23096", weight: 20, districts: ["QN02301M"] },
    { commune: "23193", weight: 12 },
    { commune: "23095", weight: 6 },
    { commune: "23189", weight: 5 },
  ],
  clermont: [
    { commune: "63113", weight: 40, districts: ["QN06301M", "QN06302I", "QN06303I", "QN06304I"] },
    { commune: "63195", weight: 9 },
    { commune: "63345", weight: 7 },
    { commune: "63163", weight: 2 },
  ],
  reunion: [
    { commune: "97411", weight: 40, districts: ["QN97426M", "QN97427I", "QN97428I", "QN97429I"] },
  ],
} as const satisfies Record<string, readonly Residence[]>;

export type Basin = keyof typeof BASINS;
