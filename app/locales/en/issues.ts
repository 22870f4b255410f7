import type * as french from "#app/locales/fr/issues.ts";
import type { Translation } from "#app/locales/translation.ts";
import { gateIssues } from "./gate.ts";

export const issues: Translation<typeof french.issues> = {
  noFile: "no file was chosen. Choose a CSV file.",
  fileTooLarge:
    "the file is larger than {{expected}} MB. Split it by year, or keep only the useful columns.",
  emptyFile: "the file is empty. Upload the export that holds your lines.",
  isWorkbook:
    "this file is an Excel workbook, not a CSV. In Excel: File, Save as, “CSV UTF-8 (Comma delimited)”.",
  isPdf: "this file is a PDF, not a CSV. Export the data from your software as CSV.",
  isDocument: "this file is a text document, not a CSV. Export the data from your software as CSV.",
  isArchive: "this file is a compressed archive. Unpack it and upload the CSV inside.",
  isImage: "this file is an image, not a CSV. Export the data from your software as CSV.",
  isWebPage:
    "this file is a web page, not a CSV: the export probably failed or asked you to sign in. Export again.",
  isJson: "this file is JSON, not a CSV. Export the data as CSV.",
  isBinary: "this file holds characters that are not text. Export again as CSV.",
  unclosedQuote:
    "a quote opens here and never closes: the rest of the file cannot be read. Correct this line and upload again.",
  endlessLine:
    "this line does not end (more than a million characters). Check the export and upload again.",
  tooManyColumns: "the file has more than 200 columns. Keep only those that are needed.",
  singleColumn: "only one column was found. Columns must be separated by “;”, “,”, a tab or “|”.",
  noHeaderLine:
    "no header line was found. Put the names of the columns on the first line (see the template).",
  headerOnly: "the file holds headers only, no line of data.",
  missingColumn:
    "this column is needed and was not recognised. Say which column of the file holds it, or add it.",
  postcodeColumn:
    "a postcode is not a commune code: it may cover dozens of communes. Provide the Insee code of the commune.",
  duplicateHeader: "two columns bear this name. The first is read unless you choose the other.",
  mojibake:
    "accents are damaged (“Ã©” for “é”). The file can be read, but exporting again in UTF-8 is better.",
  unreadableCharacters:
    "some characters cannot be read in this encoding. Check the encoding chosen.",
  preamble: "the headers are on this line; what comes before is ignored.",
  diskFull:
    "there is no room left to store it: nothing was kept. Tell whoever runs the server, then deposit it again.",
  unknownCompany: "no company has the SIREN {{value}}. Create it, or correct the SIREN.",
  nothingAccepted:
    "no line is accepted: there is nothing to publish. Correct the file and deposit it again.",
  draftGone: "this deposit was dropped while it was read. Deposit it again.",
  sheetLimit:
    "the file stops at 1,048,576 lines, the limit of Excel: lines were probably lost. Export without going through Excel.",
  malformedQuote: "the quotes of this line do not match. Correct or remove them.",
  tooManyCells:
    "the line has more cells than headers: a separator probably stands inside a text. Expected: {{expected}} cells.",
  cutLine: "the last line is cut: the file is not complete. Export again.",
  missingCells:
    "the line has fewer cells than headers; those missing are read as empty. Expected: {{expected}} cells.",
  totalLine: "total line (“{{value}}”), ignored.",
  repeatedHeader: "the headers are repeated; the line is ignored.",
  secondHeader: "second header line (“{{value}}”), ignored.",
  duplicateSite: "site “{{value}}” is already described above. Keep one line per site.",
  missingValue: "the value is missing. This column must be filled.",
  notADate: "“{{value}}” is not a date. Expected: {{expected}}.",
  futureMonth: "“{{value}}” is in the future. Expected: a month that has begun.",
  monthTooEarly: "“{{value}}” is too early for a hire. Check the year.",
  excelSerial: "“{{value}}” is an Excel day number; it was read as a date.",
  dayAssumed: "“{{value}}” does not say the day; the first of the month is used.",
  tooNarrow:
    "“{{value}}”: the column was too narrow in Excel and the value is lost. Widen it and export again.",
  sheetError: "“{{value}}” is an Excel formula error. Correct the formula and export again.",
  scientificNumber:
    "“{{value}}”: Excel rounded this number and its last digits are lost. Set the column to Text before pasting the numbers, then export again.",
  chosenHeaderMissing:
    "“{{value}}” is the header of no column of the file. Choose one of its headers, or none.",
  knownWording: "“{{value}}” was recognised and translated.",
  unknownWording: "“{{value}}” is not a known value; {{outcome}}. Expected: {{expected}}.",
  numericCoding: "“{{value}}” is a code: say what it means.",
  notInRange: "“{{value}}” is not an accepted number; {{outcome}}. Expected: {{expected}}.",
  notRomeCode:
    "“{{value}}” is not a ROME code; {{outcome}}. Expected: a letter and four digits, for example {{expected}}.",
  notDistrictCode:
    "“{{value}}” is neither a priority district code nor yes or no; {{outcome}}. Expected: {{expected}}.",
  contractAssumed:
    "the contract type is missing; the hire counts as a permanent contract. Fill the column if it is not one.",
  lostZero: "“{{value}}” had lost a leading zero; it was restored.",
  lostZeroLeft:
    "“{{value}}” has lost a leading zero, and the repair was refused. Expected: the whole code.",
  unwrappedFormula: "“{{value}}” is a text formula; its value was read.",
  communeName:
    "“{{value}}” is a name, not a commune code; {{outcome}}. Expected: an Insee code, for example {{expected}}.",
  notCommuneCode:
    "“{{value}}” is not a commune code; {{outcome}}. Expected: the five characters of the Insee code, for example {{expected}}.",
  notSiret: "“{{value}}” is not a SIRET. Expected: 14 digits.",
  siretKey: "“{{value}}” has a wrong check digit. Check the SIRET.",
  unknownSite:
    "“{{value}}” is not a known site. Upload the file of sites first, or correct the code.",
  postcodeGiven: "“{{value}}” is a postcode, not a commune code. Expected: {{expected}}.",
  unknownCommune: "“{{value}}” is the code of no known commune; the place stays undetermined.",
  splitCommune:
    "“{{value}}” is a commune that was split; the place stays undetermined. Give the code of today’s commune.",
  districtOfOtherGeneration:
    "“{{value}}” is not of the generation of districts in force on the hire date.",
  unknownDistrict: "“{{value}}” is the code of no known priority district.",
  districtOfOtherCommune: "“{{value}}” is not a district of the commune given.",
  yesWithoutDistrict: "“{{value}}”: the commune given has no priority district.",
  noBesideCode: "“{{value}}” contradicts the district code given.",
  densityDisagrees:
    "“{{value}}” is not the density class of this commune; that of the Insee grid is used.",
  halfPoint: "latitude and longitude go together; the site is located by its commune.",
  closedBeforeOpened: "“{{value}}” is before the opening of the site.",
  duplicateStage:
    "stage “{{value}}” is already counted above for this month and site. Add the counts up: one line for each month, site and stage, never a line for each applicant.",
  groupsExceedTotal:
    "“{{value}}”: the two groups together exceed the total of the line. Expected: {{expected}} at most between them.",
  stageGrows:
    "“{{value}}”: more people at a stage than at the one before, for the applications of the same month and site. Expected: {{expected}}. Count everyone in the month of their application.",
  groupAlone: "“{{value}}”: the other group is not counted; without both, nothing can be compared.",
  ...gateIssues,
};

export const issuePlaces: Translation<typeof french.issuePlaces> = {
  lineColumn: "Line {{line}}, column “{{column}}”: ",
  line: "Line {{line}}: ",
  column: "Column “{{column}}”: ",
};

export const issueFormats: Translation<typeof french.issueFormats> = {
  month: "YYYY-MM",
  isoDate: "YYYY-MM-DD",
  dayMonthYear: "DD/MM/YYYY",
  monthDayYear: "MM/DD/YYYY",
  excel1900: "an Excel day number",
  excel1904: "an Excel day number (Mac)",
  monthName: "mars-25",
  monthYear: "MM/YYYY",
};

export const issueOutcomes: Translation<typeof french.issueOutcomes> = {
  rejected: "the line is rejected",
  kept: "it counts as not provided",
};
