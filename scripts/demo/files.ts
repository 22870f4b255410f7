import Papa from "papaparse";
import { generateHires } from "#scripts/generate/hires.ts";
import { DEMO_FROM, DEMO_TO, type DemoCompany } from "./companies.ts";
import type { DemoSite } from "./sites.ts";

/** The file of sites of a company of the demonstration, as it would be deposited. */
export function sitesFile({ sites }: DemoCompany): string {
  return `${Papa.unparse(sites.map(siteLine), { delimiter: ";", newline: "\r\n" })}\r\n`;
}

/** Its file of hires; the seed follows from the SIREN, so that the demonstration is the same everywhere. */
export function hiresFile({ siren, hiring }: DemoCompany): string {
  const options = { seed: Number(siren), profile: hiring, from: DEMO_FROM, to: DEMO_TO };
  return `${[...generateHires(options)].join("\r\n")}\r\n`;
}

function siteLine(site: DemoSite) {
  return {
    site: site.code,
    commune: site.commune,
    nom: site.name,
    siret: "",
    ouvert_le: site.openedOn,
    ferme_le: "",
    effectif: site.headcount,
    latitude: site.latitude,
    longitude: site.longitude,
    qpv: site.qpv,
  };
}
