import type { Hire } from "../hiring/hire.ts";

/** Kinds of contract that are counted apart and never merged. */
export type ContractClass =
  | "permanent"
  | "longFixedTerm"
  | "shortFixedTerm"
  | "fixedTermOfUnknownLength"
  | "apprentice"
  | "intern"
  | "temporary";

/** A CDD of so many months or more is counted with the CDI. */
export const LONG_FIXED_TERM = 6;

/** The kind of contract of a hire; a CDD whose length was not given is of neither length. */
export function contractClass({ contract, fixedTermMonths }: Hire): ContractClass {
  if (contract !== "CDD") return CLASS_OF[contract];
  if (fixedTermMonths === null) return "fixedTermOfUnknownLength";
  return fixedTermMonths >= LONG_FIXED_TERM ? "longFixedTerm" : "shortFixedTerm";
}

const CLASS_OF = {
  CDI: "permanent",
  ALTERNANCE: "apprentice",
  STAGE: "intern",
  INTERIM: "temporary",
} as const;
