import type { prepare as french } from "#app/locales/fr/prepare.ts";
import type { Translation } from "#app/locales/translation.ts";

export const prepare: Translation<typeof french> = {
  title: "Prepare a raw export",
  lead: "Choose the export of your HR system as it is. Your browser reads it and it does not leave your computer: only the prepared file, which you will have seen, is sent.",
  needsScripts:
    "The preparation runs in the browser and needs JavaScript. Without it, prepare the file in a spreadsheet, as below.",
  toDeposit: "Deposit a file that is already prepared",
  fromDeposit: "Does your export hold names or addresses? Prepare it first on your own computer",
  file: "Raw export (CSV)",
  fileHint: "Nothing is sent when you choose it. You can also drop it in this area.",
  prepare: "Prepare on this computer",
  progress: "Preparation of the file",
  working: "Preparing on this computer: {{percent}}",
  done: "File prepared: {{lines}} lines are ready. Nothing has been sent yet.",
  refusedTitle: "This file could not be prepared",
  refusedNothing: "Nothing was sent.",
  failed:
    "The browser could not finish. Nothing was sent. Reload the page and try again, or prepare the file by hand.",
  columns: {
    title: "What becomes of each column",
    lead: "Personal columns, and those nobody asks for, are removed. Their examples are masked.",
    yours: "Column of your file",
    unnamed: "(no name)",
    samples: "Examples",
    becomes: "What it becomes",
    of: "What becomes of the column {{header}}",
    notSent: "Not sent",
    removed: "Removed: {{what}}",
    district: "Replaced by the priority district (its code, or “non”)",
    apply: "Apply these choices",
  },
  personal: {
    nir: "social security number",
    iban: "bank details",
    email: "e-mail addresses",
    phone: "telephone numbers",
    name: "names of people",
    birthDate: "birth dates",
    address: "addresses or positions",
    freeText: "free text",
    identifier: "identifiers of people",
    nationality: "nationality",
    origin: "origin or place of birth",
    religion: "religion",
    health: "health or disability",
    union: "opinion or union membership",
    orientation: "sexual life or orientation",
  },
  dates: {
    legend: "In the dates, which number is the day?",
    dayMonthYear: "The first: DD/MM/YYYY",
    monthDayYear: "The second: MM/DD/YYYY",
  },
  detail: {
    legend: "Place of residence",
    commune: "The code of the commune",
    densityClass:
      "Only its density class and the priority district: less precise, the commune is not sent",
  },
  sent: {
    title: "What will be sent",
    counts:
      "{{read}} lines read = {{written}} in the prepared file + {{leftOut}} left out (blank, totals, repeated headers, slipped cells).",
    slipped_one:
      "One line is left out because its cells slipped under other headers (a stray separator or quote).",
    slipped_other:
      "{{shown}} lines are left out because their cells slipped under other headers (a stray separator or quote).",
    undated_one: "One date could not be read: it is sent as it is, to be corrected.",
    undated_other: "{{shown}} dates could not be read: they are sent as they are, to be corrected.",
    emptied_one: "One cell was emptied because it told of a person.",
    emptied_other: "{{shown}} cells were emptied because they told of a person.",
    unplaced_one:
      "One home could not be placed: too near an edge, outside the loaded lists, or before they came into force.",
    unplaced_other:
      "{{shown}} homes could not be placed: too near an edge, outside the loaded lists, or before they came into force.",
    preview: "First lines of the prepared file",
    download: "Open the whole file before sending it ({{size}} kB)",
  },
  send: {
    title: "Send",
    button: "Send the prepared file",
    missing: "{{field}}: no column holds this. Choose it above.",
    askDates: "Say above which number is the day in the dates.",
  },
  byHand: {
    title: "Prepare the file in a spreadsheet",
    lead: "The same result, without the automatic preparation:",
    remove:
      "Delete the columns of names, social security numbers, birth dates, addresses, e-mails, telephones, employee numbers and comments.",
    month: "Bring the hire date down to its month (YYYY-MM).",
    commune: "Keep the Insee code of the commune of residence, not the postcode nor the address.",
    district:
      "If you know it, add the code of the priority district, or “non”; delete latitude and longitude.",
    save: "Save as CSV, then deposit that file.",
    template: "Template of the file of hires",
    help: "All the columns",
  },
};
