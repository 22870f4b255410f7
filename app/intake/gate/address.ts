import { foldText } from "../clean-text.ts";

const WAYS =
  "allee|allees|avenue|av|ave|bd|bld|boulevard|chemin|che|chem|cite|clos|cours|domaine|faubourg|fg|hameau|impasse|imp|lieu dit|lot|lotissement|montee|passage|pas|place|pl|promenade|quai|quartier|residence|res|rond point|route|rte|rue|r|ruelle|sentier|square|sq|traverse|venelle|villa|voie|street|road|lane";
const NUMBERED = new RegExp(`^\\d{1,4} ?(bis|ter|quater|[a-d])? (${WAYS}) [a-z]`);
const UNNUMBERED =
  /^(rue|avenue|boulevard|impasse|allee|chemin|route|lotissement|lieu dit|residence) (de |du |des |la |l |le |d |les )*[a-z]{3,}/;
const WITHIN =
  /\b\d{1,4} ?(bis|ter)? (rue|avenue|boulevard|impasse|allee|chemin|route|place) [a-z]/;

/** "12 bis, rue des Lilas", "Résidence Les Tilleuls, 3 allée…": the place where somebody lives. */
export function isAddress(text: string): boolean {
  if (text.length < 8) return false;
  const fold = foldText(text);
  return NUMBERED.test(fold) || UNNUMBERED.test(fold) || WITHIN.test(fold);
}
