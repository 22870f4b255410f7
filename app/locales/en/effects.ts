import { assumptions, evidence } from "./assumptions.ts";

export const effects = {
  title: "Effect of a policy",
  verdicts: {
    effect: "Effect",
    noEvidence: "No evidence of an effect",
    notEnoughData: "Not enough data",
    assumptionNotMet: "Assumption not met",
  },
  sentence: {
    effectUp:
      "Since {{start}}, “{{indicator}}” is {{points}} above what it would be without “{{policy}}” (95% interval: {{low}} to {{high}}).",
    effectDown:
      "Since {{start}}, “{{indicator}}” is {{points}} below what it would be without “{{policy}}” (95% interval: {{low}} to {{high}}).",
    effectBare:
      "Since {{start}}, “{{indicator}}” is {{points}} away from what it would be without “{{policy}}”.",
    noEvidence:
      "There is no evidence of an effect of “{{policy}}” on “{{indicator}}”; an effect of at least {{detectable}} would have been seen four times in five.",
    notEnoughData:
      "There is not enough data to tell the effect of “{{policy}}” on “{{indicator}}”: {{missing}}.",
    assumptionNotMet:
      "The effect of “{{policy}}” on “{{indicator}}” cannot be claimed: {{assumption}}.",
    waiting_one: "There should be enough in one month.",
    waiting_other: "There should be enough in {{count}} months.",
  },
  reasons: {
    noTreatedSite: "no site is concerned",
    notStarted: "the policy has not started within the months deposited",
    startedBeforeSeries: "the policy started before the first comparable months",
    noTreatedHires: "the sites concerned have hired nobody since the policy started",
  },
  missing: {
    treatedHires: "too few hires at the sites compared",
    comparison: "no site without the policy to compare with",
    monthsBefore: "{{found}} months before, {{needed}} are needed",
    monthsAfter: "{{found}} months after, {{needed}} are needed",
    medianHires: "{{found}} hires a period, {{needed}} are needed",
    donors: "{{found}} sites to compare with, {{needed}} are needed",
    permutations:
      "too few sites to conclude: {{found}} possible allocations, {{needed}} are needed",
    detectableEffect: "only an effect above {{found}} points would be visible ({{needed}} at most)",
    detectableNone: "no effect, however large, would be visible",
    estimable: "these numbers allow no estimate",
  },
  assumptions,
  evidence,
  methods: {
    interruptedSeries: "Interrupted series",
    differenceInDifferences: "Difference in differences",
    staggeredAdoption: "Staggered adoption (Callaway and Sant’Anna)",
    syntheticControl: "Synthetic control",
    peers: "Comparison with peers",
    beforeAfter: "Before – after",
    none: "No method applies",
  },
  peers: {
    found:
      "Comparable companies: {{group}}, quarters of releases {{releases}}. Their figures are published and protected; your company may be among them, which brings the two trends closer.",
    noRelease: "Not compared with other companies: nothing is released yet.",
    notReleased: "Not compared with other companies: no close group publishes this indicator.",
    tooFewQuarters:
      "Not compared with other companies: {{before}} published quarters before and {{after}} after, {{neededBefore}} and {{neededAfter}} are needed.",
  },
  why: {
    untreatedSites:
      "Compared with the sites without the policy: same employer, same months, same economy.",
    laterSites: "Compared, at each date, with the sites that have not adopted the policy yet.",
    peers: "Every site has the policy: compared with the published shares of peers.",
    ownPast:
      "Every site has the policy from the same date: compared with the continuation of their own past.",
  },
  page: {
    pictures: "Before and after, in pictures",
    back: "Back to the policies",
    edit: "Edit the policy",
    estimate: "Estimated effect",
    interval: "95% interval",
    p: "p",
    adjustedP: "p adjusted for {{count}} indicators (Benjamini and Hochberg)",
    detectable: "Smallest visible effect",
    hires: "Hires before / after",
    hiresValue: "{{before}} / {{after}}",
    method: "Method",
    comparison: "What it is compared with",
    treated: "Sites concerned",
    donors: "Synthetic site:",
    donorsHidden:
      "What the synthetic site is made of is not shown: fewer than five sites are in it, or one weighs more than 25%. A page passed on would expose it; the JSON file tells.",
    untreated: "Sites compared",
    window: "Months studied",
    windowValue: "{{from}} to {{to}}",
    planned: "Question written down on {{date}}, before anything was computed.",
    diluted:
      "The policy is for some occupations only, while the measure counts every hire: the effect is diluted.",
    others: "The policy’s other indicators",
    alternatives: "What the other methods say",
    alternativesLead: "The method is chosen by the data at hand, never by its result.",
    beforeAfter:
      "Before – after: {{points}} ({{low}} to {{high}}). This is a difference, not an effect.",
    methodology: "Read the method",
    json: "Download the answer (JSON)",
    print: "This page prints on one A4 sheet.",
    checklist: "Checks",
    windfall: "Windfall",
    windfallLead:
      "“Would you have hired the same person, at the same time, without the incentive?” Your recruiters’ answers, beside the national reference (emplois francs, Dares 2022).",
  },
  chart: {
    series: "“{{indicator}}” at the sites concerned, and without the policy",
    seriesSentence:
      "Dots: observed shares. Dashed line and band: what the model gives without the policy, with its 95% interval; vertical rule: start of the policy.",
    groups: "“{{indicator}}”: sites concerned and sites compared",
    groupsSentence:
      "Observed shares by period at the sites concerned and at those they are compared with; vertical rule: start of the policy.",
    peers: "“{{indicator}}”: sites concerned and comparable companies",
    peersSentence:
      "Shares by quarter at the sites concerned (discs) and published shares of comparable companies, rounded to the point (diamonds); a quarter without a published share leaves a gap. Vertical rule: quarter of the start, which the estimate leaves out when it begins before the policy.",
    peersShare: "Comparable companies",
    observed: "Observed",
    counterfactual: "Without the policy",
    treated: "Sites concerned",
    untreated: "Sites compared",
    event: "Event study: the gap, period by period, around the start",
    eventSentence:
      "Before 0 the gaps should be close to zero; from 0 on they are the effect. Bars: 95% intervals.",
    effect: "Effect",
    interval: "95% interval",
    period: "Period",
    time: "Periods since the start",
    hires: "Hires",
    start: "Start: {{month}}",
    before: "Start: {{month}}, before the first period shown.",
    after: "Start: {{month}}, after the last period shown.",
  },
  table: {
    indicator: "Indicator",
    verdict: "Verdict",
    method: "Method",
    estimate: "Effect",
    interval: "95% interval",
    p: "p",
    detectable: "Smallest visible effect",
  },
  windfall: {
    windfall: "The same person, at the same time",
    jobEffect: "Nobody",
    substitution: "Someone else",
    unknown: "Don’t know",
    answer: "Without the incentive, you would have hired…",
    count: "Answers",
    share: "Share",
    national: "National reference",
    caption: "Answers to the windfall question",
  },
  expected: {
    above:
      "{{observed}} of your {{hires}} hires {{predicate}}, against {{expected}} of the {{people}} of their employment zones: you hire more than your labour market (ratio {{ratio}}, 95% interval: {{low}} to {{high}}).",
    below:
      "{{observed}} of your {{hires}} hires {{predicate}}, against {{expected}} of the {{people}} of their employment zones: you hire less than your labour market (ratio {{ratio}}, 95% interval: {{low}} to {{high}}).",
    indistinguishable:
      "{{observed}} of your {{hires}} hires {{predicate}}, against {{expected}} of the {{people}} of their employment zones: the gap cannot be told from chance (ratio {{ratio}}, 95% interval: {{low}} to {{high}}).",
    notInterpretable:
      "Fewer than two hires were expected ({{expected}} of {{hires}}): the ratio says nothing.",
    earlierHires_one:
      "One hire coded with the list of districts from before 2024 (2025 overseas) is not compared: the reference shares are those of the list of 2024.",
    earlierHires_other:
      "{{hires}} hires coded with the list of districts from before 2024 (2025 overseas) are not compared: the reference shares are those of the list of 2024.",
    extract: "The shares of employment zones come from an extract for the demonstration.",
    title: "Expected share",
  },
  baseline: {
    label: "Expected share from",
    names: {
      residents: "residents",
      labourForce: "the labour force",
      jobSeekers: "job-seekers",
    },
    people: {
      residents: "residents",
      labourForce: "labour force",
      jobSeekers: "job-seekers",
    },
    source: "Share of the {{people}} of each site’s employment zone",
    extract: "extract for the demonstration",
  },
  planner: {
    title: "Before you start: what will be visible",
    lead: "An effect smaller than the smallest visible one will go unnoticed even if it exists. Better to know before.",
    sentence:
      "With {{hires}} hires a year for {{months}} months, you can detect an effect of {{points}} or more, starting from {{share}}.",
    never: "With {{hires}} hires a year for {{months}} months, no effect would be visible.",
    wait_one: "To detect {{points}}, you would have to wait one month.",
    wait_other: "To detect {{points}}, you would have to wait {{count}} months.",
    waitNever: "To detect {{points}}, ten years of hires would not be enough.",
    indicator: "Indicator aimed at",
    hires: "Hires counted a year",
    share: "Present share, in %",
    target: "Effect hoped for, in points",
    months: "Months after the start",
    deff: "Design effect (1 when sites are alike)",
    apply: "Compute",
    table: "By length of observation",
    duration: "Months after the start",
    hiresAfter: "Hires after",
    smallest: "Smallest visible effect",
    assumption:
      "Power of 80%, two-sided risk of 5%, as many months before as after. The design effect comes from the differences between your sites over the last year: at 2, twice as many hires are needed.",
    invalid: "Give positive numbers, a share between 0 and 100, a design effect of at least 1.",
  },
};
