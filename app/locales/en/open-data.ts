import type { openData as reference } from "../fr/open-data.ts";
import type { Translation } from "../translation.ts";

export const openData: Translation<typeof reference> = {
  source: "Ancrage, employers’ returns; statistical confidentiality applied",
  publisher: "Ancrage",
  keywords: "employment|recruitment|priority districts|territories|diversity",
  catalog: {
    title: "Employers’ hires: open data",
    description:
      "Quarterly releases: share of hires by indicator, sector, company size and place of work. Cells that would reveal an employer or a person are hidden.",
  },
  dataset: {
    title: "Hires by sector, size and place of work, {{period}}",
    description:
      "For each cell of the release plan: number of hires, band of the number of employers and, for each indicator, share rounded to the point with its 95% interval. A release never changes; a correction is a new revision.",
  },
  distributions: {
    csv: "CSV (comma, decimal point)",
    csvFr: "CSV for French spreadsheets (semicolon, decimal comma)",
    json: "JSON",
    jsonStat: "JSON-stat 2.0",
  },
  dimensions: { time: "Period", indicator: "Indicator", measure: "Measure" },
  measures: {
    share: "Share",
    low: "Lower end of the 95% interval",
    high: "Upper end of the 95% interval",
    n: "Hires whose answer is known",
    hires: "Hires of the cell",
  },
  statuses: {
    a: "published value",
    r: "range: the share is between both ends",
    u: "unreliable: interval of more than 30 points, the share is not given",
    c: "confidential",
    nr: "not provided: no answer is known",
    z: "not applicable: no hire",
  },
  columns: {
    release: "Id of the release: 2025-T4, 2025-T4-r2 for an erratum.",
    period: "Quarter (2025-T4) or year (2025).",
    a21: "Section of the company’s activity (NAF rev. 2, A21); _T: all.",
    a88: "Division of activity (A88); _T: all.",
    size: "Headcount band of the company; _T: all.",
    reg: "Region of the site (COG); _T: all.",
    dep: "Département of the site (COG); _T: all.",
    indicator: "Indicator.",
    status: "What the observation is worth: a, r, u, c, nr or z.",
    hires: "Hires of the cell, whatever the indicator.",
    employers: "Band of the number of employers of the cell.",
    n: "Hires whose answer to the indicator is known.",
    share: "Share, between 0 and 1, rounded to 0.01.",
    low: "Lower end of the 95% interval, or of the range.",
    high: "Upper end of the 95% interval, or of the range.",
    p10: "Smoothed first decile of the employers’ shares.",
    p25: "Smoothed first quartile of the employers’ shares.",
    p50: "Smoothed median of the employers’ shares.",
    p75: "Smoothed third quartile of the employers’ shares.",
    p90: "Smoothed ninth decile of the employers’ shares.",
    keptFrom: "In an erratum: the release whose figures stay here.",
  },
};
