/** What a company wrote about a priority district. */
export type GivenDistrict =
  | { readonly kind: "nothing" }
  | { readonly kind: "answer"; readonly answer: "yes" | "no" }
  | { readonly kind: "code"; readonly code: string; readonly besideNo: boolean }
  | { readonly kind: "unreadable" };

const YES: readonly string[] = ["OUI", "YES"];
const NO: readonly string[] = ["NON", "NO"];

/** Reads a cell: a code, "oui", "non", or a code with an answer beside it, which the code outweighs. */
export function readGivenDistrict(text: string | null): GivenDistrict {
  const words = (text ?? "")
    .toUpperCase()
    .split(/[\s,;:()/|]+/)
    .filter(Boolean);
  if (words.length === 0) return { kind: "nothing" };

  const no = words.some((word) => NO.includes(word));
  const yes = words.some((word) => YES.includes(word));
  const codes = words.filter((word) => /^Q[PN][0-9AB]{3}/.test(word));
  const [code] = codes;
  if (code !== undefined && codes.length === 1) return { kind: "code", code, besideNo: no };
  if (code === undefined && yes !== no) return { kind: "answer", answer: yes ? "yes" : "no" };
  return { kind: "unreadable" };
}
