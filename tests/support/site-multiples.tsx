import { SiteTrends } from "#app/components/sites/site-trends.tsx";
import { trend } from "./uneven-trend.ts";

/** Names of the sites, one of them too long for a drawing. */
export const names = {
  A: "Atelier de Saint-Denis, fonderie et usinage du Grand Nord-Est",
  B: "Brest",
  C: "C",
};

const POLICIES = [
  { name: "Mentorat", startsOn: 202508, endsOn: null, sites: [{ site: "B", startsOn: 202508 }] },
  { name: "Avant", startsOn: 202401, endsOn: null, sites: [] },
  { name: "CV anonyme", startsOn: 202507, endsOn: 202603, sites: [] },
];

/** The trends of two sites, with policies begun before and during them: at one site, and at all. */
export const siteMultiples = (
  <SiteTrends
    trends={["A", "B"].map((site) => ({ site, trend }))}
    names={names}
    policies={POLICIES}
  />
);
