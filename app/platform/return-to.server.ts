const HERE = "http://here.invalid";

/** The path when it stays on this site, else null: "//evil.example", "/\evil", "javascript:" and other addresses do not. */
export function localPath(text: string | null | undefined): string | null {
  if (!text?.startsWith("/") || !URL.canParse(text, HERE)) return null;
  const { origin, pathname, search } = new URL(text, HERE);
  if (origin !== HERE || pathname.startsWith("//")) return null;
  return pathname + search;
}
