import { useTranslation } from "react-i18next";
import { useFormats } from "#app/locales/use-texts.ts";
import type { MarketIndicator, ShownImplantation, ShownPlace } from "./shown-implantation.ts";
import { usePeople } from "./use-people.ts";

type Props = Pick<ShownImplantation, "choice" | "posts" | "places" | "population" | "known">;

/** What the place that gives most would change, in a sentence. */
export function ImplantationSentence(shown: Props) {
  const { t } = useTranslation("implantation");
  const { number } = useFormats();
  const { choice, posts } = shown;
  const sentence = useSentence(shown);
  return (
    <div className="grid gap-2" role="status">
      <p className="effect-sentence">{sentence}</p>
      {posts < choice.posts && <p>{t("capped", { posts: number(posts) })}</p>}
    </div>
  );
}

function useSentence({ choice: { indicator }, posts, places, population, known }: Props): string {
  const { t } = useTranslation(["implantation", "indicators"]);
  const { number, percent, points } = useFormats();
  const people = usePeople(population.baseline);
  if (!known.includes(indicator)) return t("sentence.noShare", { people });

  const place = best(places, indicator);
  const outlook = place?.outlooks[indicator] ?? null;
  if (place === null || outlook === null) return t("sentence.noPlace");

  const { before, after, change, localShare, hired } = outlook;
  const told = {
    posts: number(posts),
    place: place.name,
    people,
    predicate: t(`${indicator}.predicate`, { ns: "indicators" }),
  };
  if (before === null || change === null) {
    const alone = { share: percent(localShare), hired: number(hired, 1) };
    return t("sentence.alone", { ...told, ...alone });
  }
  if (posts === 0) return t("sentence.nothing", { before: percent(before) });
  if (percent(before) === percent(after)) {
    return t("sentence.same", { ...told, before: percent(before) });
  }
  const shares = { before: percent(before), after: percent(after), change: points(change) };
  return t("sentence.change", { ...told, ...shares });
}

function best(places: readonly ShownPlace[], indicator: MarketIndicator): ShownPlace | null {
  const known = places.filter(({ outlooks }) => outlooks[indicator] !== null);
  const share = ({ outlooks }: ShownPlace) => outlooks[indicator]?.localShare ?? 0;
  return known.toSorted((a, b) => share(b) - share(a))[0] ?? null;
}
