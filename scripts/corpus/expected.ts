/** The one outcome that a file must have. */
export type Expected =
  /** Refused whole, and why. */
  | { readonly outcome: "refused"; readonly problem: string }
  /** Read to the end: what became of its lines, and what must have been said of them. */
  | {
      readonly outcome: "read";
      readonly accepted: number;
      readonly rejected: number;
      readonly ignored: number;
      readonly said?: readonly string[];
    }
  /** Read, with a question that a person must answer. */
  | { readonly outcome: "asked"; readonly question: string };

export function refused(problem: string): Expected {
  return { outcome: "refused", problem };
}

export function asked(question: string): Expected {
  return { outcome: "asked", question };
}

export function read(accepted: number, rejected = 0, ignored = 0, ...said: string[]): Expected {
  return { outcome: "read", accepted, rejected, ignored, said };
}
