/** A sentence that somebody wrote: many words, or few with the marks of prose. Labels of lists are told apart by their repetition. */
export function isSentence(text: string): boolean {
  const words = wordsOf(text);
  if (words >= 10) return true;
  return words >= 6 && /[.!?;:]( |$)/.test(text);
}

export function wordsOf(text: string): number {
  return text.split(" ").filter((word) => /\p{L}/u.test(word)).length;
}
