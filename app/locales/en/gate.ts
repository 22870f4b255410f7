import type * as french from "#app/locales/fr/gate.ts";
import type { Translation } from "#app/locales/translation.ts";

/** Why a file with personal data is refused, and by which rule. The values shown are masked. */
export const gateIssues: Translation<typeof french.gateIssues> = {
  personalNir:
    "this column holds social security numbers ({{value}}). Such a number serves neither to measure hiring nor to locate a hire, and its use is restricted by decree (no. 2019-341 of 19 April 2019). Remove the column and upload again.",
  personalIban:
    "this column holds bank details ({{value}}). They have no reason to leave your company (GDPR, art. 5: data minimisation). Remove the column and upload again.",
  personalEmail:
    "this column holds e-mail addresses ({{value}}), which point to people (GDPR, art. 4 and 5). Remove the column and upload again.",
  personalPhone:
    "this column holds telephone numbers ({{value}}), which point to people (GDPR, art. 4 and 5). Remove the column and upload again.",
  personalName:
    "this column holds people’s names ({{value}}). No name is needed to measure hires (GDPR, art. 5: data minimisation). Remove the column and upload again.",
  personalBirthDate:
    "this column holds birth dates ({{value}}). With a place, they are enough to recognise a person (GDPR, art. 4 and 5). Remove the column and upload again.",
  personalAddress:
    "this column holds addresses or exact positions ({{value}}). The commune code is enough (GDPR, art. 5: data minimisation). Remove the column and upload again.",
  personalFreeText:
    "this column holds free text ({{value}}), which may contain personal data that nobody has checked (GDPR, art. 5). Remove the column and upload again.",
  personalIdentifier:
    "this column holds an identifier of each person ({{value}}). It leads back to them in your own files (GDPR, art. 4, point 5: pseudonymisation). Remove the column and upload again.",
  personalNationality:
    "this column holds nationality or residence permits ({{value}}). Hiring statistics may not collect them (Labour Code, art. L1132-1; Constitutional Council, decision 2007-557 DC). Remove the column and upload again.",
  personalOrigin:
    "this column holds origin or birthplace ({{value}}). Hiring statistics may not collect them (Constitutional Council, decision 2007-557 DC; GDPR, art. 9). Remove the column and upload again.",
  personalReligion:
    "this column holds religious beliefs ({{value}}). Collecting them is forbidden (GDPR, art. 9; Labour Code, art. L1132-1). Remove the column and upload again.",
  personalHealth:
    "this column holds data on health or disability ({{value}}). Collecting them here is forbidden (GDPR, art. 9). Remove the column and upload again.",
  personalUnion:
    "this column holds union or political membership ({{value}}). Collecting it is forbidden (GDPR, art. 9; Labour Code, art. L2141-5). Remove the column and upload again.",
  personalOrientation:
    "this column holds sexual orientation or gender identity ({{value}}). Collecting them is forbidden (GDPR, art. 9; Labour Code, art. L1132-1). Remove the column and upload again.",
};
