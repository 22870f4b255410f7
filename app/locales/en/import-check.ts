import type { importCheck as french } from "#app/locales/fr/import-check.ts";
import type { Translation } from "#app/locales/translation.ts";

export const importCheck: Translation<typeof french> = {
  title: "Check",
  lead: "The whole file was read. Nothing is published yet.",
  conservation: "Every line is accounted for",
  read: "read",
  accepted: "accepted",
  rejected: "rejected",
  ignored: "ignored",
  reportTitle: "Anomaly report",
  reportNone: "No anomaly: every line reads.",
  severity: {
    blocking: "Blocking",
    toFix: "To fix: rejected lines",
    toCheck: "To check: lines kept, with a doubt",
    repaired: "Repaired: lines kept after a repair",
  },
  cause: "Cause",
  example: "For example:",
  column: "Column",
  count: "Number",
  lines: "Lines",
  andMore_one: "and one more",
  andMore_other: "and {{count}} more",
  rejectsTitle: "Correct the rejected lines",
  rejects:
    "The file holds your columns, then the line, the column, the reason and what was expected. Correct it and deposit it as it is, to complete.",
  rejectsFile: "Download lignes-rejetees.csv",
  previewTitle: "What this file will change",
  preview:
    "The indicators of the company before and after publication, over all that is deposited.",
  previewMore: "The other indicators",
  indicator: "Indicator",
  before: "Before",
  after: "After",
  counted: "Counted after",
  change: "Difference",
  decisionsTitle: "Left to answer",
  toValues: "Answer at the step of values",
  lostZero_one: "Restore the zero of a code of 4 digits",
  lostZero_other: "Restore the zero of {{count}} codes (1053 becomes 01053)",
  agreementsTitle: "Repairs to agree to",
  leave: "Leave as it is: reject these lines",
  leaveHint: "The file is read again; these lines go with the rejected ones, and can be corrected.",
  left: "The lost zero is not restored: the lines of these codes are rejected.",
  restore: "Restore the zero of these codes",
  agreementNeeded: "Agree to the repair proposed, or correct the file and deposit it again.",
  biased: {
    tooMany: "More than 5% of the lines are rejected: shares computed on the rest may be biased.",
    leaning: "Rejects gather in the column “{{column}}”: shares may be biased.",
  },
  reason: "Why these lines may be left out",
  reasonHint: "Written on the receipt. Without a reason, correct the rejected lines first.",
  reasonNeeded: "Say why the rejected lines may be left out.",
  overlap: "Add to months and sites already published",
  overlapHint:
    "Some months and sites of this file already have published lines. They will not be replaced: these will be added.",
  overlapNeeded: "Confirm that these lines are added to months and sites already published.",
  nothingAccepted:
    "No line is accepted: there is nothing to publish. Correct the file and deposit it again.",
  publishTitle: "Publish",
  replaceNote:
    "The publication takes the place of what was published for the same sites and months. It can be undone for 30 days.",
  appendNote: "The publication is added to what is published. It can be undone for 30 days.",
  publish: "Publish",
  again: "Review the values",
  aloneTitle: "Risk of recognising a person",
  alone:
    "A line is “alone” when no other line of the file has the same month, site, commune of residence, gender and contract.",
  aloneColumn: "Precision",
  aloneCount: "Lines alone",
  aloneShare: "Share",
  aloneOptions: {
    exact: "Month and commune (the file as it is)",
    quarter: "Quarter and commune",
    zone: "Month and employment zone",
    both: "Quarter and employment zone",
  },
  coarsen: {
    quarter: "Keep the quarter only",
    zone: "Keep the employment zone only",
    both: "Both",
  },
  coarsenHint: {
    quarter:
      "Quarter: each hire takes the first month of its quarter in this file. Indicators by quarter and by year do not change. The monthly curve shows the whole quarter at that month, a policy that starts within a quarter is measured less well, and presence after 6 and 12 months is counted up to two months too early.",
    zone: "Employment zone: communes are replaced by their zone, codes of districts by “oui”. Indicators do not change: they are already decided.",
  },
  coarsened: {
    quarter:
      "Only the quarter of each hire is kept: the month is the first of its quarter in this file.",
    zone: "Only the employment zone of each residence is kept.",
  },
  aloneNote: "These lines stay in your company: only protected totals leave it.",
};
