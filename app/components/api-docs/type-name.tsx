import type { TypeText } from "./documented.ts";

/** A type in words; a shape leads to where the page describes it. */
export function TypeName({ type: { text, shape } }: { readonly type: TypeText }) {
  return shape === null ? <span>{text}</span> : <a href={`#shape-${shape}`}>{text}</a>;
}
