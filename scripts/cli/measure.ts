import { type Measured, measureEverybody, measureHires } from "#app/operations/measure-hires.ts";
import { findCompany } from "#db/queries/companies.ts";
import { loadTerritory } from "#db/queries/nomenclatures.ts";
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

    const measured: ({ siren: string } & Measured)[] = [];
    const keep = (siren: string, counts: Measured) => {
      call.log(`${siren}: ${counts.hires} hires, ${counts.changed} answered otherwise`);
      measured.push({ siren, ...counts });
    };
    if (asked === null) await measureEverybody(connection, keep);
    else keep(asked, await measureHires(connection, asked, await loadTerritory(connection.db)));
    return { json: measured, text: `${measured.length} companies measured` };
  },
};
