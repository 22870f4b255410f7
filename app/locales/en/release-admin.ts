import type { releaseAdmin as french } from "../fr/release-admin.ts";
import type { Translation } from "../translation.ts";
import { endings, figures } from "./release-audit.ts";

export const releaseAdmin: Translation<typeof french> = {
  title: "Releases to prepare and publish",
  lead: "One person prepares a quarter: its counts are frozen, protected, then attacked. Another reads the audit and publishes, for good.",
  revision: "{{period}}, erratum {{number}}",
  states: {
    preparing: "Being prepared",
    silent: "Preparation interrupted",
    prepared: "Ready, waits for a second person",
    outdated: "Outdated, to be prepared again",
    refused: "Refused",
    published: "Published",
    corrected: "Published, then corrected",
  },
  list: {
    title: "All releases",
    empty: "No release has been prepared yet.",
    release: "Release",
    state: "State",
    prepared: "Prepared",
    published: "Published",
    notYet: "not yet",
  },
  prepare: {
    title: "Prepare a quarter",
    lead: "A quarter is released once, at least three full months after its end.",
    quarter: "Quarter",
    open: "{{quarter}}",
    underWay: "{{quarter}} (already under way)",
    tooEarly: "{{quarter}} (from {{month}})",
    yearClosed: "{{quarter}} (the year’s totals are published)",
    begin: "Prepare",
    noDeposit: "No hires are deposited: there is nothing to release.",
    none: "No quarter can be prepared at present; the list says why.",
    erratumHint: "The erratum of a published quarter is prepared from the page of its release.",
  },
  notBegun: {
    notAQuarter: "“{{release}}” is not a quarter. Nothing was prepared.",
    tooEarly: "This quarter may be released from {{month}}. Nothing was prepared.",
    alreadyPublished: "Release {{release}} is already published: it is corrected by an erratum.",
    alreadyPrepared: "Release {{release}} is already prepared: it waits to be published.",
    beingPrepared: "Release {{release}} is already being prepared.",
    nothingToCorrect: "This quarter was never published: there is nothing to correct.",
    yearClosed:
      "The year’s totals are published: no quarter of the year changes any more, or the totals would not be the sum of its quarters.",
  },
  file: {
    back: "All releases",
    title: "Release of {{release}}",
    tab: "Release {{release}}",
    prepared: "Preparation begun on {{at}}, by {{by}}.",
    published: "Published on {{at}}, by {{by}}.",
    operator: "the server’s operator “{{operator}}”, on the command line",
    unknown: "unknown",
    reason: "Reason of the erratum: {{reason}}",
    public: "See the release as everyone reads it",
  },
  told: {
    preparing: "It is being prepared. Nothing of it can be seen elsewhere.",
    silent:
      "The preparation has given no sign of life for more than a minute: it was interrupted. Nothing of it was kept.",
    prepared:
      "It is ready: protected, attacked, and nothing gave way. A second person must read the audit and publish it.",
    outdated:
      "Another release was published since it was prepared. It can no longer be published as it is: it must be prepared again.",
    overtaken:
      "The year’s totals were published since it was prepared: it can no longer be published.",
    refused: "The preparation was refused as a whole. Nothing of it will be published.",
    published: "It is published and does not change any more.",
    corrected:
      "It was published, then corrected: an erratum is the one to use. Both stay readable.",
  },
  progress: {
    title: "Preparation under way",
    seconds_one: "Begun {{formatted}} second ago.",
    seconds_other: "Begun {{formatted}} seconds ago.",
    lead: "It goes on if you leave this page, which updates by itself. A large panel takes several minutes.",
  },
  refused: {
    title: "Why it is refused",
    emptyQuarter: "Nobody deposited hires for this quarter.",
    allConfidential: "Every cell would be confidential: there would be nothing to read.",
    notProtectable: "Nothing proves that this figure stays in doubt for everyone: {{figure}}.",
    attackSucceeded: "An attack narrowed a figure that must stay in doubt: {{figure}}.",
    attackUndecided: "An attack ended without an answer; in doubt, it is refused: {{figure}}.",
    timedOut: "The preparation took longer than allowed ({{seconds}} seconds).",
    stopped: "The preparation was stopped by an error of the program or of the disk.",
    detail: "Technical detail",
    next: {
      emptyQuarter: "Wait for deposits, then prepare it again.",
      allConfidential: "Wait until more employers deposit, then prepare it again.",
      notProtectable: "Send the detail to the technical team; do not try to publish another way.",
      attackSucceeded: "Send the detail to the technical team; do not try to publish another way.",
      attackUndecided:
        "Prepare it again; if it happens again, send the detail to the technical team.",
      timedOut: "Prepare it again at a quiet hour, or on the command line with a longer limit.",
      stopped: "Prepare it again; if it happens again, send the detail to the technical team.",
    },
  },
  audit: {
    title: "What it shows and what it hides",
    cells:
      "{{cells}} cells that are not empty: {{published}} published ({{share}}) and {{hidden}} confidential.",
    hires: "The published cells of sectors count {{share}} of the quarter’s hires.",
    leftOut_one:
      "{{formatted}} hire is left out: the employer’s size or sector is unknown, or the site is not located.",
    leftOut_other:
      "{{formatted}} hires are left out: the employer’s size or sector is unknown, or the site is not located.",
    closesYear: "It also publishes the year’s totals: after it, no quarter of the year changes.",
    leavesYear: "It publishes no total of the year.",
    alone: "There is no published release of the same year to attack together with it.",
    joined: "It was attacked together with the year’s published releases: {{releases}}.",
    notKept: "The audit of this release is not kept here; its manifest gives the counts.",
  },
  newcomers: {
    none: "No published cell has more than 30% of new employers.",
    title_one: "{{formatted}} published cell has more than 30% of new employers",
    title_other: "{{formatted}} published cells have more than 30% of new employers",
    lead: "This is expected for the first quarter released. Later, someone may be trying to move the benchmark: look at who has just arrived before publishing.",
    list: "Which ones",
  },
  checks: {
    title: "What was checked",
    lead: "One check that fails refuses the whole release.",
    none: {
      certificates: "No certificate: no hidden figure is to be protected.",
      outsider: "No attack from outside: no hidden figure is to be guessed.",
      wholeNumbers:
        "No attack in whole numbers: no figure is narrow enough, none was drawn by lot.",
      insiders: "No attack from inside: no employer is alone in a hidden cell.",
    },
    tried: {
      certificates_one: "Passed ({{formatted}} certificate):",
      certificates_other: "Passed ({{formatted}} certificates):",
      outsider_one: "Passed ({{formatted}} figure):",
      outsider_other: "Passed ({{formatted}} figures):",
      wholeNumbers_one: "Passed ({{formatted}} figure):",
      wholeNumbers_other: "Passed ({{formatted}} figures):",
      insiders_one: "Passed ({{formatted}} employer):",
      insiders_other: "Passed ({{formatted}} employers):",
    },
    certificates:
      "each hidden figure has two possible tables in whole numbers, one clearly higher, the other clearly lower, computed again exactly.",
    outsider:
      "an independent program, which only reads what will be published, narrowed no hidden figure.",
    wholeNumbers:
      "the same attack in whole numbers, on the narrowest figures and on others drawn by lot.",
    insiders: "employers alone in a hidden cell, who know their own rows, read nobody else.",
  },
  figures,
  endings,
  prints: {
    title: "What it is made of",
    made: "Plan {{plan}} version {{version}}, rules version {{rules}}, program version {{code}}, seed {{seed}}.",
    list: "SHA-256 fingerprints",
    manifest: "Manifest",
    plan: "Release plan",
    snapshot: "Frozen counts (never published)",
    verify:
      "“cli release verify” makes it again from the frozen counts and compares it byte by byte.",
  },
  publish: {
    title: "Publish",
    lead: "A published release is not withdrawn and does not change; a mistake is corrected by an erratum, and both stay readable.",
    confirm: "I have read the audit of this release and I publish it for good.",
    unticked: "Tick the box to confirm that you have read the audit.",
    button: "Publish the release of {{release}}",
    ownTitle: "A second person must publish",
    second: {
      self: "You prepared this release: you cannot publish it yourself. Ask another platform administrator to read this audit and publish.",
      unknown:
        "Nothing says who prepared this release, so that nobody can be the second person. Prepare it again; another administrator will publish it.",
    },
  },
  notPublished: {
    unknownRelease: "This release no longer exists. Nothing was published.",
    notPrepared: "This release is not ready. Nothing was published.",
    alreadyPublished: "This release is already published.",
    samePerson:
      "You prepared this release: a second person must publish it. Nothing was published.",
    unknownPreparer:
      "Nothing says who prepared this release: prepare it again. Nothing was published.",
    changedSince:
      "This release was prepared again since you read it: read the audit below again. Nothing was published.",
    outdated: "Another release was published since: prepare this one again. Nothing was published.",
  },
  again: {
    title: "Prepare again",
    lead: "Counts are frozen as they are now. The previous preparation is dropped.",
    begin: "Prepare again",
  },
  erratum: {
    title: "Prepare an erratum",
    lead: "The quarter is counted again. A corrected cell is published only if the employers whose rows changed are numerous enough.",
    reason: "Reason",
    hint: "500 characters at most. Everyone will read it beside the release: name no employer.",
    reasonMissing: "Say in 500 characters at most why the release is corrected.",
    begin: "Prepare the erratum",
  },
};
