import { EMPTY_SHARE, type Share } from "#app/domain/share.ts";
import { type Expectation, expectationOf } from "./expectation.ts";

/** The indicators that residents have too: for the others a labour market says nothing. */
export const EXPECTED_INDICATORS = ["priorityDistrict", "rural"] as const;
export type ExpectedIndicatorId = (typeof EXPECTED_INDICATORS)[number];

/** The share of an employment zone’s residents, and where it is known from. */
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
  readonly reference: LocalReference | null;
};

/** What the labour market of one site, or of all, would give. */
export type ExpectedFigure = Expectation & {
  readonly indicator: ExpectedIndicatorId;
  /** A site’s code; null for the whole company. */
  readonly site: string | null;
  readonly baseline: "residents";
  readonly vintages: Readonly<Record<string, string>>;
  readonly extract: boolean;
};

/** Why nothing is expected: no share of any zone is loaded, no site in a zone that has one, nobody hired there, a share of 0. */
export type NotExpected = "noReference" | "noZone" | "noHires" | "nothingExpected";

export type Expected =
  | (ExpectedFigure & { readonly status: "known" })
  | {
      readonly status: "unknown";
      readonly indicator: ExpectedIndicatorId;
      readonly reason: NotExpected;
    };

/** What these sites’ labour markets would give, or why that is not known. */
export function expectedOf(
  indicator: ExpectedIndicatorId,
  site: string | null,
  markets: readonly LocalMarket[],
): Expected {
  const located = markets.filter(({ reference }) => reference !== null);
  const references = located.flatMap(({ reference }) => reference ?? []);
  const expectation = expectationOf(
    located.map(({ reference, ...market }) => ({
      ...market,
      localShare: reference?.share ?? null,
    })),
  );
  if (expectation && references.length > 0) {
    return { status: "known", ...expectation, indicator, site, ...sourceOf(references) };
  }
  const hired = located.some(({ share }) => share.denominator > 0);
  const reason = located.length === 0 ? "noZone" : hired ? "nothingExpected" : "noHires";
  return { status: "unknown", indicator, reason };
}

/** The share expected, and what it would be if the reference were 10 % lower or higher. */
export function expectedBand({ expectedShare }: Pick<Expectation, "expectedShare">) {
  return { low: 0.9 * expectedShare, high: Math.min(1, 1.1 * expectedShare) };
}

/** The markets of sites by what they measured; a site that hired nobody counts for nothing. */
export function marketsOf(
  sites: readonly { readonly code: string; readonly employmentZone: string | null }[],
  measured: ReadonlyMap<string, Share>,
  zones: ReadonlyMap<string, LocalReference>,
): readonly LocalMarket[] {
  return sites.map(({ code, employmentZone }) => ({
    site: code,
    share: measured.get(code) ?? EMPTY_SHARE,
    reference: zones.get(employmentZone ?? "") ?? null,
  }));
}

function sourceOf(references: readonly LocalReference[]) {
  return {
    baseline: "residents" as const,
    vintages: Object.assign({}, ...references.map(({ vintages }) => vintages)) as Record<
      string,
      string
    >,
    extract: references.some(({ extract }) => extract),
  };
}
