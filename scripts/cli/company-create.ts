import { createCompany } from "#db/queries/companies.ts";
import { type Call, optionalOption, requiredOption, type Verb, WrongUsage } from "./verb.ts";

export const companyCreateVerb: Verb = {
  name: "company create",
  usage:
    "company create --siren S --name N --naf 62.02A --headcount-band 31 [--group SIREN] [--agent NAME]",
  options: {
    siren: { type: "string" },
    name: { type: "string" },
    naf: { type: "string" },
    "headcount-band": { type: "string" },
    group: { type: "string" },
    agent: { type: "string" },
  },
  positionals: [0, 0],
  async run(call) {
    const company = companyOf(call);
    const { siren } = company;
    if (!hasLuhnKey(siren)) call.log(`Warning: the key of the SIREN ${siren} is wrong.`);

    const { db } = await call.connection();
    if (await createCompany(db, company)) return { json: { siren }, text: `Created: ${siren}` };
    const message = `A company has the SIREN ${siren} already.`;
    const json = { status: "refused", problem: "companyExists", message };
    return { json, text: message, refused: true };
  },
};

/** Codes of Sirene's headcount bands (tranches d'effectif salarié). */
const BANDS = "NN 00 01 02 03 11 12 21 22 31 32 41 42 51 52 53".split(" ");

function companyOf(call: Call) {
  return {
    siren: matching(/^\d{9}$/, "siren", "nine digits", requiredOption(call, "siren")),
    name: requiredOption(call, "name"),
    naf: matching(/^\d{2}\.?\d{2}[A-Z]$/, "naf", "like 62.02A", requiredOption(call, "naf")),
    headcountBand: bandOf(requiredOption(call, "headcount-band")),
    groupSiren: groupOf(optionalOption(call, "group")),
    agent: optionalOption(call, "agent"),
  };
}

function bandOf(text: string): string {
  if (BANDS.includes(text)) return text;
  throw new WrongUsage(`--headcount-band is not one of ${BANDS.join(", ")}: ${text}`);
}

function groupOf(text: string | null): string | null {
  return text === null ? null : matching(/^\d{9}$/, "group", "nine digits", text);
}

function matching(pattern: RegExp, name: string, expected: string, text: string): string {
  const compact = text.replaceAll(" ", "");
  if (pattern.test(compact)) return compact;
  throw new WrongUsage(`--${name} is not ${expected}: ${text}`);
}

/** Luhn's key: from the right, every second digit doubled, the sum of all digits a multiple of ten. */
function hasLuhnKey(siren: string): boolean {
  const digits = [...siren].reverse().map(Number);
  const sum = digits.reduce((total, digit, index) => {
    const weighed = index % 2 === 0 ? digit : digit * 2;
    return total + (weighed > 9 ? weighed - 9 : weighed);
  }, 0);
  return sum % 10 === 0;
}
