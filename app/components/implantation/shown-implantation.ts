import type { Baseline, BaselineChoice } from "#app/domain/effects/baselines.ts";
import type { PlaceOutlook } from "#app/domain/effects/implantation.ts";
import type { ImplantationChoice } from "#app/domain/effects/implantation-choice.ts";
import type { Month } from "#app/domain/hiring/month.ts";

export type MarketIndicator = ImplantationChoice["indicator"];

export const MARKET_INDICATORS = ["priorityDistrict", "rural"] as const;

export type Shares = Readonly<Record<MarketIndicator, number | null>>;

export type ShownZone = {
  readonly zone: string;
  readonly name: string;
  readonly department: string;
  readonly shares: Shares;
};

type Outlooks = Readonly<Record<MarketIndicator, PlaceOutlook | null>>;

export type ShownPlace = Omit<ShownZone, "shares"> & { readonly outlooks: Outlooks };

/** The same places, in the same order, beside another population. */
export type ShownPopulation = {
  readonly baseline: Baseline;
  readonly outlooks: readonly Outlooks[];
};

type ShownCommune = { readonly code: string; readonly name: string; readonly department: string };

/** Where the commune typed leads. */
export type ShownCommuneAnswer =
  | { readonly status: "none" | "found" }
  | { readonly status: "noZone"; readonly commune: ShownCommune }
  | { readonly status: "unknown"; readonly text: string }
  | { readonly status: "namesakes"; readonly communes: readonly ShownCommune[] };

type Ratio = { readonly ratio: number; readonly low: number; readonly high: number };

/** All that the page of the implantation simulator shows. */
export type ShownImplantation = {
  readonly choice: ImplantationChoice;
  readonly isInvalid: boolean;
  /** Whom the sentence, the places and the map are about. */
  readonly population: BaselineChoice;
  readonly others: readonly ShownPopulation[];
  /** The indicators that the population has a share of, anywhere. */
  readonly known: readonly MarketIndicator[];
  /** The posts computed with. */
  readonly posts: number;
  readonly places: readonly ShownPlace[];
  readonly commune: ShownCommuneAnswer;
  readonly sites: readonly { readonly code: string; readonly name: string }[];
  readonly ratios: Readonly<Record<MarketIndicator, Ratio | null>>;
  readonly period: { readonly from: Month; readonly to: Month } | null;
  readonly markets: {
    readonly zones: readonly ShownZone[];
    readonly departments: readonly { readonly department: string; readonly shares: Shares }[];
    readonly isCountryMissing: boolean;
    readonly isDistrictCountMissing: boolean;
    readonly vintages: Readonly<Record<string, string>>;
  };
};
