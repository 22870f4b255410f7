import {
  type Baseline,
  type BaselineChoice,
  chosenBaseline,
} from "#app/domain/effects/baselines.ts";
import type { ImplantationChoice } from "#app/domain/effects/implantation-choice.ts";
import type { Period } from "#app/domain/hiring/period.ts";
import { loadedBaselines } from "#db/queries/reference-shares.ts";
import type { Db } from "#db/schema.ts";
import {
  knownIndicators,
  type LeavableSite,
  type Outlooks,
  outlooksOf,
  ownMarketsOf,
  possiblePosts,
  type Ratios,
} from "./implantation-answer.ts";
import { type AskedCommune, readAskedCommune } from "./read-asked-commune.ts";
import { type Market, type MarketIndicator, type Markets, readMarkets } from "./read-markets.ts";
import { readOwnHires } from "./read-own-hires.ts";

/** A place compared: an employment zone, by the name of a commune of it when one was typed. */
export type ComparedPlace = Pick<Market, "zone" | "name" | "department"> & {
  readonly outlooks: Outlooks;
};

/** The same places beside another population. */
export type OtherPopulation = {
  readonly baseline: Baseline;
  /** In the order of the places. */
  readonly outlooks: readonly Outlooks[];
};

export type ImplantationFacts = {
  /** Whom the sentence, the places and the map are about, among the populations loaded. */
  readonly population: BaselineChoice;
  /** The posts computed with: those asked, or all that the site to leave hires in a year. */
  readonly posts: number;
  readonly places: readonly ComparedPlace[];
  readonly others: readonly OtherPopulation[];
  readonly commune: AskedCommune;
  readonly sites: readonly LeavableSite[];
  readonly ratios: Ratios;
  /** The last year deposited; null before the first deposit. */
  readonly period: Period | null;
  readonly markets: Markets;
  /** The indicators that the population has a share of, anywhere. */
  readonly known: readonly MarketIndicator[];
};

/** What hiring in each place asked would change of the company's expected shares over a year like the last one, by population. */
export async function readImplantation(
  db: Db,
  siren: string,
  choice: ImplantationChoice,
): Promise<ImplantationFacts> {
  const population = chosenBaseline(choice.baseline, await loadedBaselines(db));
  const hires = await readOwnHires(db, siren);
  const commune = await readAskedCommune(db, choice.commune);
  const beside = async (baseline: Baseline) => {
    const markets = await readMarkets(db, baseline);
    return { baseline, markets, own: ownMarketsOf(hires, markets) };
  };
  const chosen = await beside(population.baseline);
  const others = await Promise.all(
    population.baselines.filter((one) => one !== population.baseline).map(beside),
  );
  const { sites, ratios } = chosen.own;
  const from = sites.some(({ code }) => code === choice.from) ? choice.from : null;
  const implantation = { from, posts: possiblePosts(chosen.own, { posts: choice.posts, from }) };
  const places = askedPlaces(choice, commune, [chosen, ...others]);
  const outlooksAmong = ({ markets, own }: Beside, zone: string) =>
    outlooksOf(own, marketOf(markets, zone)?.shares ?? null, implantation);
  return {
    ...{ population, posts: implantation.posts, commune, sites, ratios },
    ...{ period: hires.period, markets: chosen.markets },
    known: knownIndicators(chosen.markets.zones),
    places: places.map((place) => ({ ...place, outlooks: outlooksAmong(chosen, place.zone) })),
    others: others.map((other) => ({
      baseline: other.baseline,
      outlooks: places.map(({ zone }) => outlooksAmong(other, zone)),
    })),
  };
}

type Beside = {
  readonly markets: Markets;
  readonly own: ReturnType<typeof ownMarketsOf>;
};

type Place = Omit<ComparedPlace, "outlooks">;

function marketOf({ zones }: Markets, zone: string): Market | undefined {
  return zones.find((market) => market.zone === zone);
}

/** The zones asked and that of the commune typed; without any, the two that differ most: by districts, by rural communes. */
function askedPlaces(
  { zones, commune: typed }: ImplantationChoice,
  commune: AskedCommune,
  beside: readonly [Beside, ...Beside[]],
): readonly Place[] {
  // A zone that the population chosen says nothing of has a name where another does.
  const find = (zone: string) =>
    beside.map(({ markets }) => marketOf(markets, zone)).find((market) => market !== undefined);
  const places = zones.flatMap((zone) => find(zone) ?? []).map(placeOf);
  if (commune.status === "found") {
    const { name, department } = commune.commune;
    const market = find(commune.zone);
    const shown = market && market.name !== name ? `${name} (${market.name})` : name;
    places.push({ zone: commune.zone, name: shown, department });
  }
  if (zones.length > 0 || typed !== "") return places;

  const { zones: markets } = beside[0].markets;
  return knownIndicators(markets)
    .flatMap((indicator) => highest(markets, indicator) ?? [])
    .map(placeOf);
}

function placeOf({ zone, name, department }: Market): Place {
  return { zone, name, department };
}

function highest(markets: readonly Market[], indicator: MarketIndicator): Market | null {
  const ranked = markets.toSorted(
    (a, b) => (b.shares[indicator] ?? -1) - (a.shares[indicator] ?? -1),
  );
  return ranked[0] ?? null;
}
