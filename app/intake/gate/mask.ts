const SHOWN = 24;

/** A value that nobody can read back: its first character, its spaces and punctuation, dots for all the rest. */
export function masked(text: string): string {
  const start = text.trim().slice(0, SHOWN);
  const [first = "", ...rest] = start;
  const hidden = rest.map((character) => (/[\p{L}\p{N}]/u.test(character) ? "•" : character));
  return first + hidden.join("") + (text.trim().length > SHOWN ? "…" : "");
}
