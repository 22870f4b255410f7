import type { Sign } from "./signs.ts";
import type { Topic } from "./topics.ts";

/** Personal data that a file may hold, and the categories that nobody may collect. */
export type PersonalKind =
  | "nir"
  | "iban"
  | "email"
  | "phone"
  | "name"
  | "birthDate"
  | "address"
  | "freeText"
  | "identifier"
  | "nationality"
  | "origin"
  | "religion"
  | "health"
  | "union"
  | "orientation";

/** When a column is found to hold a kind of personal data. */
export type Rule = {
  readonly kind: PersonalKind;
  /** A value counts once it has one of these signs. */
  readonly signs: readonly Sign[];
  /** The header must announce it. */
  readonly topic?: Topic;
  /** Share of the filled values that must count; 2 % unless said. */
  readonly share?: number;
  /** Values that must count: 3 unless said; all of them, when a column has fewer and `few` is true. */
  readonly hits?: number;
  readonly few?: boolean;
  /** Share of distinct texts among the values that count: a list of labels repeats itself, people do not. */
  readonly distinct?: number;
  /** Distinct texts among them at least. */
  readonly texts?: number;
  /** Only under headers that are not one of ours, and never under these topics. */
  readonly stranger?: boolean;
  readonly unless?: readonly Topic[];
  /** Not of the file of sites: a site's address is public. */
  readonly people?: true;
};

/** Every rule, the surest first. */
export const RULES: readonly Rule[] = [
  { kind: "nir", signs: ["nir"], few: true },
  { kind: "nir", signs: ["keylessNir"], share: 0.5 },
  { kind: "nir", signs: ["manyDigits", "keylessNir"], topic: "nir", few: true },
  { kind: "iban", signs: ["iban"], few: true },
  { kind: "iban", signs: ["digits"], topic: "iban", few: true },
  { kind: "email", signs: ["email"], few: true },
  { kind: "phone", signs: ["phone"], few: true },
  { kind: "phone", signs: ["phone", "barePhone"], stranger: true, distinct: 0.5, few: true },
  { kind: "phone", signs: ["digits"], topic: "phone", few: true },
  { kind: "nationality", signs: ["filled"], topic: "nationality", few: true },
  { kind: "nationality", signs: ["nationality"] },
  { kind: "origin", signs: ["filled"], topic: "origin", few: true },
  { kind: "religion", signs: ["filled"], topic: "religion", few: true },
  { kind: "religion", signs: ["religion"] },
  { kind: "health", signs: ["filled"], topic: "health", few: true },
  { kind: "health", signs: ["health"] },
  { kind: "union", signs: ["filled"], topic: "union", few: true },
  { kind: "union", signs: ["union"], share: 0.3 },
  { kind: "orientation", signs: ["filled"], topic: "orientation", few: true },
  { kind: "orientation", signs: ["orientation"] },
  { kind: "birthDate", signs: ["dated"], topic: "birthDate", few: true },
  {
    kind: "birthDate",
    signs: ["oldDate"],
    share: 0.9,
    hits: 3,
    stranger: true,
    unless: ["workDate"],
    people: true,
  },
  { kind: "name", signs: ["letters"], topic: "name", stranger: true, few: true },
  { kind: "name", signs: ["strong"], unless: ["place"] },
  { kind: "name", signs: ["strong"], share: 0.2, distinct: 0.3, texts: 3 },
  {
    kind: "name",
    signs: ["strong", "likely"],
    share: 0.2,
    texts: 3,
    stranger: true,
    unless: ["place"],
  },
  // A site may bear the name of somebody famous: a column of sites needs many names, all different.
  {
    kind: "name",
    signs: ["strong", "likely"],
    share: 0.3,
    hits: 6,
    distinct: 0.6,
    texts: 6,
    people: true,
  },
  { kind: "name", signs: ["firstName"], share: 0.4, texts: 3, stranger: true, unless: ["place"] },
  {
    kind: "name",
    signs: ["strong", "likely", "shaped", "firstName"],
    topic: "person",
    share: 0.3,
    distinct: 0.1,
    few: true,
    stranger: true,
  },
  { kind: "address", signs: ["address"], distinct: 0.3, people: true },
  {
    kind: "address",
    signs: ["letters"],
    topic: "address",
    stranger: true,
    distinct: 0.3,
    few: true,
    people: true,
  },
  { kind: "address", signs: ["precise"], topic: "position", few: true, people: true },
  { kind: "freeText", signs: ["sentence"], distinct: 0.5, stranger: true, people: true },
  {
    kind: "freeText",
    signs: ["words"],
    topic: "comment",
    distinct: 0.3,
    stranger: true,
    people: true,
  },
  {
    kind: "identifier",
    signs: ["code"],
    topic: "identifier",
    distinct: 0.5,
    stranger: true,
    few: true,
    people: true,
  },
  {
    kind: "identifier",
    signs: ["identifierCode"],
    share: 0.9,
    hits: 30,
    distinct: 0.98,
    stranger: true,
    unless: ["rank", "workDate"],
    people: true,
  },
];
