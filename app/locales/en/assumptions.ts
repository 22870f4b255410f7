export const assumptions = {
  title: "What must hold, and what we checked",
  met: "holds",
  notMet: "does not hold",
  unknown: "could not be looked at",
  onChart: "to be looked at on the chart",
  evidence: "Finding",
  parallelTrends: {
    name: "Parallel trends before the policy",
    broken: "the trends compared were already diverging before the policy",
  },
  noOtherPolicy: {
    name: "No other policy within three months",
    broken: "another policy starts or ends within three months",
  },
  sameDistrictList: {
    name: "One list of priority districts",
    broken: "the list of priority districts changes within the series",
  },
  fakeDate: {
    name: "Nothing at a fake date before the policy (placebo)",
    broken: "an “effect” shows at a fake date already, before the policy",
  },
  leaveOneOut: {
    name: "No site carries the result alone (placebo)",
    broken: "the result hangs on a single site",
  },
  untouchedOutcome: {
    name: "Nothing on the untouched indicator (placebo)",
    broken: "the indicator that the policy cannot change moves too",
  },
  siteMix: {
    name: "Stable mix of sites",
    broken: "the mix of hires between sites has changed",
  },
  residualsIndependent: {
    name: "No memory from month to month",
    broken: "months are not independent of each other",
  },
  goodFitBefore: {
    name: "The comparison follows the site before the policy",
    broken: "the comparison does not follow the site before the policy",
  },
};

export const evidence = {
  p: "p = {{value}}",
  shift: "shift of {{value}}",
  correlation: "correlation of {{value}}",
  nearestMonths_one: "the nearest one month away",
  nearestMonths_other: "the nearest {{count}} months away",
  nearestNone: "no other policy",
  range: "from {{low}} to {{high}} without one or another",
  oneList: "one list over the period",
  listChange: "the list changes {{value}} months from the start",
  peersBefore_one:
    "one published quarter before the start, no test possible (shares rounded to the point)",
  peersBefore_other:
    "{{quarters}} published quarters before the start, no test possible (shares rounded to the point): both lines should move together there",
  rmspe: "mean gap before: {{value}}",
  none: "too few observations",
};
