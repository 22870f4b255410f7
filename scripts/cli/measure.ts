import { measureHires } from "#app/operations/measure-hires.ts";
import { findCompany, sirens } from "#db/queries/companies.ts";
import { unknownCompany } from "./company-figures.ts";
import { optionalOption, type Verb } from "./verb.ts";

export const measureVerb: Verb = {
  name: "measure",
  usage: "measure [--company SIREN]",
  options: { company: { type: "string" } },
  positionals: [0, 0],
  async run(call) {
    const connection = await call.connection();
    const asked = optionalOption(call, "company");
    if (asked !== null && !(await findCompany(connection.db, asked))) return unknownCompany(asked);

    const measured = [];
    for (const siren of asked === null ? await sirens(connection.db) : [asked]) {
      const counts = await measureHires(connection, siren);
      call.log(`${siren}: ${counts.hires} hires, ${counts.changed} answered otherwise`);
      measured.push({ siren, ...counts });
    }
    return { json: measured, text: `${measured.length} companies measured` };
  },
};
