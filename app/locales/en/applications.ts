export const applications = {
  title: "Applicants",
  lead: "From application to hire, {{period}}. Everyone counts in the month of their application, at every stage.",
  period: "from {{from}} to {{to}}",
  finding:
    "{{passed}} of the {{entered}} people at the stage “{{first}}” went as far as the stage “{{last}}”: {{rate}}.",
  noFinding: "Only one stage is counted: no passage can be measured.",
  noFindingHint:
    "Add to the file a line for another stage of the same month and site, for example “embauche” (hire).",
  stages: {
    candidature: "Application",
    preselection: "Shortlist",
    entretien: "Interview",
    offre: "Offer",
    embauche: "Hire",
  },
  step: "{{from}} → {{to}}",
  stepsTitle: "The way through, everyone together",
  stepsCaption: "From each stage to the next, everyone together",
  stepColumn: "Passage",
  entered: "At the start",
  passed: "At the end",
  rate: "Rate",
  interval: "95% interval",
  intervalValue: "{{low}} to {{high}}",
  counts: "{{passed}} of {{entered}}",
  comparisons: {
    gender: { title: "Women and men", focal: "Women", reference: "Men" },
    priorityDistrict: {
      title: "Priority districts",
      focal: "Living in a QPV",
      reference: "Outside QPVs",
    },
    rural: {
      title: "Rural communes",
      focal: "Living in a rural commune",
      reference: "Outside rural communes",
    },
  },
  verdictTitle: {
    differs: "{{title}}: a gap that can be told from chance",
    noEvidence: "{{title}}: no gap that can be told from chance",
    notEnoughData: "{{title}}: not enough data to conclude",
    hidden: "{{title}}: groups too small to be shown",
    notProvided: "{{title}}: counts not provided",
  },
  sentence:
    "Over the whole way: {{focal}}, {{a}}; {{reference}}, {{b}}. A gap of {{difference}}, a ratio of {{ratio}} ({{low}} to {{high}}, at 95%).",
  sentenceHidden:
    "The figures of a group of fewer than {{least}} people, or of whom {{few}} at most were kept (or turned down), are not shown.",
  sentenceNotProvided:
    "The file does not count both groups at two stages at least. The columns {{first}} and {{second}} are for that.",
  where: "Passages where the gap can be told from chance: {{steps}}.",
  detectable: "The smallest gap that would have been seen is {{points}}.",
  fourFifths: {
    below:
      "The United States four-fifths heuristic (UGESP 1978): the ratio seen is under 0.8. It is not a rule of French law and proves nothing by itself.",
    above:
      "The United States four-fifths heuristic (UGESP 1978): the ratio seen is not under 0.8. It is not a rule of French law.",
  },
  difference: "Gap",
  ratio: "Ratio",
  conclusion: "Conclusion",
  verdicts: {
    differs: "told from chance",
    noEvidence: "not told from chance",
    notEnoughData: "not enough data",
  },
  chart: "Rate of passage at each stage, with the 95% interval: {{focal}} and {{reference}}.",
  estimate: "{{value}} ({{low}} to {{high}})",
  bySite: "By site",
  bySiteCaption: "From “{{first}}” to “{{last}}”, by site",
  byYear: "By year",
  byYearCaption: "From “{{first}}” to “{{last}}”, by year of application",
  site: "Site",
  year: "Year",
  all: "Everyone",
  ratioOf: "{{title}}: ratio",
  partsNote:
    "The ratio is the rate of the first group over that of the second. A site or a year one group of which is too small is not shown, nor are those from which it could be worked out. These tables describe, they do not conclude.",
  caution:
    "A gap between rates is neither an effect nor proof of discrimination: posts, qualifications and the date of applications may differ. Conclusions take into account how many comparisons are made (Benjamini and Hochberg).",
  source: "Source: files of applicants deposited by the company, {{period}}.",
  method: "How these figures are computed",
  deposit: "Deposit a file of applicants",
  empty: {
    title: "No applicants deposited",
    lead: "A third file, optional, says how many people reached each stage of the recruitment, by month and site: application, shortlist, interview, offer, hire. Counts, never people.",
    why: "It shows at which stage women, residents of priority districts or of rural communes are kept less often.",
    template: "Download the template candidatures.csv",
  },
};
