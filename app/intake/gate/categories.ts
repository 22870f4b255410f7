import { foldText } from "../clean-text.ts";

/** What no employer may collect here, whatever the column is called. Feminine adjectives: the masculine are languages too. */
const VALUES = {
  nationality:
    "francaise algerienne marocaine tunisienne portugaise italienne espagnole allemande belge britannique anglaise turque malienne senegalaise ivoirienne camerounaise congolaise guineenne comorienne malgache roumaine bulgare polonaise russe ukrainienne chinoise vietnamienne cambodgienne indienne pakistanaise bangladaise afghane syrienne libanaise iranienne irakienne egyptienne haitienne bresilienne colombienne americaine canadienne suisse serbe albanaise kosovare georgienne armenienne mauritanienne mauricienne sri lankaise",
  religion:
    "catholique catholiques musulman musulmane juif juive protestant protestante bouddhiste hindou hindouiste athee agnostique orthodoxe evangelique islam christianisme judaisme bouddhisme chretien chretienne",
  health:
    "rqth boeth handicape handicapee handicap diabete cancer depression enceinte invalidite inaptitude",
  union: "cgt cfdt cftc unsa sud solidaires fsu",
  orientation:
    "heterosexuel heterosexuelle homosexuel homosexuelle bisexuel bisexuelle lesbienne gay",
} as const;

export type CategoryValue = keyof typeof VALUES;

const CATEGORY_OF: ReadonlyMap<string, CategoryValue> = new Map(
  (Object.keys(VALUES) as CategoryValue[]).flatMap((category) =>
    VALUES[category].split(" ").map((word) => [word, category] as const),
  ),
);
const SPELLED: ReadonlyMap<string, CategoryValue> = new Map([
  ["travailleur handicape", "health"],
  ["reconnaissance travailleur handicape", "health"],
  ["personne handicapee", "health"],
  ["cfe cgc", "union"],
  ["force ouvriere", "union"],
  ["sri lankaise", "nationality"],
  ["hors ue", "nationality"],
  ["ressortissant ue", "nationality"],
]);

/** The forbidden category that a value belongs to by itself; null for nearly all. */
export function categoryOf(text: string): CategoryValue | null {
  if (text.length > 40) return null;
  const fold = foldText(text);
  return CATEGORY_OF.get(fold) ?? SPELLED.get(fold) ?? null;
}
