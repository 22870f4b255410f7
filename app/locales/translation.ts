/**
 * The shape a language must have: every key of the French texts. `_many` (one million and more) is a plural of French alone, so
 * another language may leave it out.
 */
export type Translation<Texts> = {
  readonly [Key in RequiredKey<Texts>]: Texts[Key] extends string
    ? string
    : Translation<Texts[Key]>;
} & { readonly [Key in Extract<keyof Texts, `${string}_many`>]?: string };

type RequiredKey<Texts> = Exclude<keyof Texts, `${string}_many`>;
