import type { releases as french } from "../fr/releases.ts";
import type { Translation } from "../translation.ts";

export const releases: Translation<typeof french> = {
  title: "Release {{release}}",
  lead: "Published on {{date}}. A release never changes; this page says what it is made from, by which rules, and how to check it.",
  read: "Read this release in the observatory",
  corrected: "This version has been corrected: the one that stands is",
  erratum: {
    title: "Correction",
    of: "This version corrects release",
    reason: "Reason: {{reason}}",
    kept_one: "One cell keeps the figure of release",
    kept_other: "{{cells}} cells keep the figures of release",
    noneKept: "No cell keeps a figure from before the correction.",
    rule: "A corrected cell is published only if the employers whose lines changed are themselves numerous enough; otherwise it keeps its figure from before, which the files say in the column keptFrom.",
  },
  coverage: {
    title: "What it covers",
    known: "{{employers}} employers and {{hires}} hires under any contract, {{period}}.",
    hidden: "The numbers of employers and hires of the period are confidential.",
    indicators: "Indicators",
    tables: "Tables",
    year: "The totals of the year are in this release too.",
  },
  plan: {
    title: "By which rules",
    text: "Plan {{id}}, version {{version}}: a closed list of tables, decided before looking at the figures. Rules of confidentiality version {{rules}}, program version {{code}}.",
    audit:
      "{{cells}} cells that are not empty: {{published}} published, {{suppressed}} confidential. Before publication, every confidential cell was attacked by an independent computation; the whole release is refused if a single one gives way.",
    persons: "One person prepared it, another published it.",
    rules: "Read the rules of confidentiality",
    based: "Checked together with releases",
  },
  vintages: {
    title: "Vintages of nomenclatures",
    nomenclature: "Nomenclature",
    vintage: "Vintage",
    none: "No vintage is recorded.",
  },
  files: {
    title: "Files to download",
    licence: "Open Licence 2.0 (Etalab): free reuse, citing the source and its date.",
    csv: "CSV (RFC 4180, commas)",
    csvFr: "CSV for French spreadsheets (semicolons)",
    json: "JSON",
    jsonStat: "JSON-stat 2.0",
    manifest: "Manifest, to the byte (JSON)",
  },
  prints: {
    title: "SHA-256 fingerprints",
    lead: "They prove that nothing has changed since publication. A full check rebuilds the release and compares it byte by byte.",
    file: "File",
    bytes: "Bytes",
    print: "SHA-256 fingerprint",
    manifest: "manifest",
    snapshot: "frozen data (not published)",
    plan: "release plan",
  },
  revisions: {
    title: "Versions of this quarter",
    first: "first version",
    revision: "correction {{revision}}",
    shown: "this one",
  },
};
