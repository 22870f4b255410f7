import { EMPTY_SHARE, type Share } from "#app/domain/share.ts";
import type { Baseline } from "./baselines.ts";
import { type Expectation, expectationOf } from "./expectation.ts";

/** The indicators that a whole population has too: for the others a labour market says nothing. */
export const EXPECTED_INDICATORS = ["priorityDistrict", "rural"] as const;
export type ExpectedIndicatorId = (typeof EXPECTED_INDICATORS)[number];

/** The share of an employment zone’s residents, labour force or job-seekers, and where it is known from. */
export type LocalReference = {
  /** In [0, 1]. */
  readonly share: number;
  /** Nomenclature → vintage. */
  readonly vintages: Readonly<Record<string, string>>;
  /** Typed by hand for the demonstration. */
  readonly extract: boolean;
};

/** What a site hired, and its labour market; null when its zone is not known, or the zone’s share is not. */
export type LocalMarket = {
  readonly site: string;
  readonly share: Share;
  /** Known hires of the period that an earlier list of districts codes: the reference does not speak of them. */
  readonly earlierHires: number;
  readonly reference: LocalReference | null;
};

/** What the labour market of one site, or of all, would give. */
export type ExpectedFigure = Expectation & {
  readonly indicator: ExpectedIndicatorId;
  /** A site’s code; null for the whole company. */
  readonly site: string | null;
  /** Whose shares the hires are set beside. */
  readonly baseline: Baseline;
  /** Known hires of the period left out, since an earlier list of districts codes them. */
  readonly earlierHires: number;
  readonly vintages: Readonly<Record<string, string>>;
  readonly extract: boolean;
};

/**
 * Why nothing is expected: no share of any zone is loaded, no site in a zone that has one, nobody hired there, only hires that an
 * earlier list of districts codes, a share of 0.
 */
export type NotExpected = "noReference" | "noZone" | "noHires" | "earlierList" | "nothingExpected";

export type Expected =
  | (ExpectedFigure & { readonly status: "known" })
  | {
      readonly status: "unknown";
      readonly indicator: ExpectedIndicatorId;
      readonly baseline: Baseline;
      readonly reason: NotExpected;
    };

/** The indicator asked, and the population that hires are set beside. */
export type ExpectedQuestion = {
  readonly indicator: ExpectedIndicatorId;
  readonly baseline: Baseline;
};

/** What these sites’ labour markets would give, or why that is not known; `markets` have shares of that population. */
export function expectedOf(
  { indicator, baseline }: ExpectedQuestion,
  site: string | null,
  markets: readonly LocalMarket[],
): Expected {
  const located = markets.filter(({ reference }) => reference !== null);
  const references = located.flatMap(({ reference }) => reference ?? []);
  const expectation = expectationOf(
    located.map(({ site: code, share, reference }) => ({
      site: code,
      share,
      localShare: reference?.share ?? null,
    })),
  );
  if (expectation && references.length > 0) {
    const earlierHires = located.reduce((sum, market) => sum + market.earlierHires, 0);
    const source = { earlierHires, ...sourceOf(references) };
    return { status: "known", ...expectation, indicator, baseline, site, ...source };
  }
  return { status: "unknown", indicator, baseline, reason: reasonOf(located) };
}

function reasonOf(located: readonly LocalMarket[]): NotExpected {
  if (located.length === 0) return "noZone";
  if (located.some(({ share }) => share.denominator > 0)) return "nothingExpected";
  return located.some(({ earlierHires }) => earlierHires > 0) ? "earlierList" : "noHires";
}

/** The share expected, and what it would be if the reference were 10 % lower or higher. */
export function expectedBand({ expectedShare }: Pick<Expectation, "expectedShare">) {
  return { low: 0.9 * expectedShare, high: Math.min(1, 1.1 * expectedShare) };
}

/** What a site measured over a period, its hires coded with an earlier list of districts apart. */
export type ComparableShare = Pick<LocalMarket, "share" | "earlierHires">;

/** The markets of sites by what they measured; a site that hired nobody counts for nothing. */
export function marketsOf(
  sites: readonly { readonly code: string; readonly employmentZone: string | null }[],
  measured: ReadonlyMap<string, ComparableShare>,
  zones: ReadonlyMap<string, LocalReference>,
): readonly LocalMarket[] {
  return sites.map(({ code, employmentZone }) => ({
    site: code,
    ...(measured.get(code) ?? NOTHING),
    reference: zones.get(employmentZone ?? "") ?? null,
  }));
}

const NOTHING: ComparableShare = { share: EMPTY_SHARE, earlierHires: 0 };

function sourceOf(references: readonly LocalReference[]) {
  return {
    vintages: Object.assign({}, ...references.map(({ vintages }) => vintages)) as Record<
      string,
      string
    >,
    extract: references.some(({ extract }) => extract),
  };
}
