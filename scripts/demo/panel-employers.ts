import type { Month } from "#app/domain/hiring/month.ts";
import { type Random, seededRandom } from "#scripts/generate/random.ts";
import { PANEL_REGIONS, type PanelPlace, type PanelRegion } from "./panel-places.ts";
import { PANEL_NAMES, PANEL_SECTORS, type PanelSector } from "./panel-sectors.ts";

/** Eight quarters: 2024-T1 to 2025-T4. */
export const PANEL_FROM: Month = 202401;
export const PANEL_TO: Month = 202512;

/** An employer of the panel: invented, as its SIREN says. */
export type PanelEmployer = {
  readonly siren: string;
  readonly name: string;
  readonly naf: string;
  readonly headcountBand: string;
  readonly groupSiren: string | null;
  readonly agent: string | null;
  readonly sector: PanelSector;
  readonly sites: readonly PanelSite[];
};

export type PanelSite = {
  readonly code: string;
  readonly region: PanelRegion;
  readonly place: PanelPlace;
  readonly hiresPerMonth: number;
};

/** How many employers are of each Sirene band, and what they hire in a month. */
const BANDS = [
  { code: "02", weight: 7, hires: [0.8, 1.4] },
  { code: "03", weight: 7, hires: [0.9, 1.8] },
  { code: "11", weight: 13, hires: [1.1, 2.6] },
  { code: "12", weight: 16, hires: [1.4, 4] },
  { code: "21", weight: 17, hires: [2.5, 6] },
  { code: "22", weight: 13, hires: [4, 9] },
  { code: "31", weight: 6, hires: [6, 12] },
  { code: "32", weight: 9, hires: [8, 18] },
  { code: "41", weight: 6, hires: [14, 28] },
  { code: "42", weight: 3, hires: [22, 45] },
  { code: "51", weight: 3, hires: [35, 80] },
] as const;

/** Employers that bring most of their cell, so that releases meet dominance: section, region, band, hires a month (one site). */
const GIANTS = [
  ["D", "93", "51", 130],
  ["B", "84", "42", 60],
  ["H", "03", "41", 45],
  ["R", "32", "42", 75],
  ["O", "11", "51", 140],
  ["K", "04", "41", 55],
] as const;

/** Small ones beside each giant: a cell of a few employers, one of which is nearly all of it. */
const BESIDE = { employers: 6, band: "12", hires: 1.6 };

const EMPLOYERS = 600;
const SEED = 999_400;

/** Every employer of the panel: the same on each machine. */
export function panelEmployers(): readonly PanelEmployer[] {
  const random = seededRandom(SEED);
  const names = shuffledNames(random);
  const alone = Array.from({ length: EMPLOYERS }, (_, rank) => {
    const kind = KNOWN[rank] ?? drawnKind(random);
    return employerOf(random, rank, names.take(kind.sector.noun), kind);
  });
  return alone.map((employer, rank) => ({ ...employer, ...headOf(alone, rank) }));
}

type Kind = {
  readonly sector: PanelSector;
  readonly region: PanelRegion;
  readonly band: string;
  readonly hires: number;
  readonly hasOneSite: boolean;
};

/** The giants and those beside them come first. */
const KNOWN: readonly Kind[] = GIANTS.flatMap(([section, code, band, hires]) => {
  const sector = PANEL_SECTORS.find((candidate) => candidate.section === section);
  const region = PANEL_REGIONS.find((candidate) => candidate.code === code);
  if (!sector || !region) throw new Error(`no such section or region: ${section} ${code}`);

  const giant = { sector, region, band, hires, hasOneSite: true };
  const small = { ...giant, band: BESIDE.band, hires: BESIDE.hires };
  return [giant, ...Array.from({ length: BESIDE.employers }, () => small)];
});

function drawnKind(random: Random): Kind {
  const { code, hires } = random.weighted(BANDS);
  const pace = hires[0] + (hires[1] - hires[0]) * random.next();
  return {
    sector: random.weighted(PANEL_SECTORS),
    region: random.weighted(PANEL_REGIONS),
    band: code,
    hires: pace,
    hasOneSite: false,
  };
}

function employerOf(
  random: Random,
  rank: number,
  name: string,
  { sector, region, band, hires, hasOneSite }: Kind,
): PanelEmployer {
  const siren = panelSiren(rank);
  return {
    siren,
    name,
    naf: random.pick(sector.nafs),
    headcountBand: band,
    groupSiren: null,
    agent: null,
    sector,
    sites: sitesOf(random, region, hires, hasOneSite),
  };
}

/** One site, or up to six for those that hire much: the first brings half. */
function sitesOf(
  random: Random,
  home: PanelRegion,
  hires: number,
  hasOneSite: boolean,
): readonly PanelSite[] {
  const most = hasOneSite ? 1 : hires > 20 ? 6 : hires > 6 ? 3 : 1;
  const count = 1 + Math.floor(random.next() * most);
  const others = count - 1;
  return Array.from({ length: count }, (_, index) => {
    const region = index === 0 || random.chance(0.25) ? home : random.weighted(PANEL_REGIONS);
    const share = others === 0 ? 1 : index === 0 ? 0.5 : 0.5 / others;
    return {
      code: `S${index + 1}`,
      region,
      place: random.weighted(region.places),
      hiresPerMonth: hires * share,
    };
  });
}

/** Of every fourteen employers, three are one group; of every sixty, the small ones among twelve have one agent. */
function headOf(employers: readonly PanelEmployer[], rank: number) {
  const head = employers[rank - (rank % 14) + 6];
  const isDrawn = rank >= KNOWN.length;
  const isGrouped = isDrawn && rank % 14 >= 6 && rank % 14 <= 8;
  const isSmall = Number(employers[rank]?.headcountBand) <= 12;
  const hasAgent = isDrawn && isSmall && rank % 60 >= 20 && rank % 60 < 32;
  return {
    groupSiren: isGrouped && head ? head.siren : null,
    agent: hasAgent ? `Cabinet ${PANEL_NAMES[Math.floor(rank / 60)]} Paie` : null,
  };
}

/** 9995…, and Luhn's key: no company has a SIREN of this kind. */
export function panelSiren(rank: number): string {
  const stem = `9995${String(rank).padStart(4, "0")}`;
  const sum = [...stem].map(Number).reduceRight((total, digit, index) => {
    const doubled = index % 2 === 1 ? 2 * digit : digit;
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return `${stem}${(10 - (sum % 10)) % 10}`;
}

/** Names in a drawn order; a noun takes the next one, and starts again with partners once it had them all. */
function shuffledNames(random: Random) {
  const order = PANEL_NAMES.map((name) => ({ name, key: random.next() }))
    .toSorted((a, b) => a.key - b.key)
    .map(({ name }) => name);
  const taken = new Map<string, number>();

  function take(noun: string): string {
    const count = taken.get(noun) ?? 0;
    taken.set(noun, count + 1);
    const partners = count < order.length ? "" : " et Associés";
    return `${noun} ${order[(count * 7 + noun.length) % order.length]}${partners}`;
  }

  return { take };
}
