import { readFileSync } from "node:fs";
import type { PlaceAnswer } from "#app/domain/territory/place.ts";
import { currentMonth } from "#app/platform/clock.server.ts";
import type { Connection } from "#db/connection.ts";
import { loadTerritory } from "#db/queries/nomenclatures.ts";
import { givenFile } from "./given-file.ts";
import { readPlaces } from "./territory-file.ts";
import { type Answer, type Call, optionalOption, type Verb, WrongUsage } from "./verb.ts";

export const territoryVerb: Verb = {
  name: "territory",
  usage: "territory FILE.csv [--as-of 2024-12]",
  options: { "as-of": { type: "string" } },
  positionals: [1, 1],
  async run(call) {
    const file = givenFile(call.positionals[0] ?? "");
    const asOf = asOfOption(call);
    return answerPlaces(await call.connection(), file, asOf, call);
  },
};

/** A vintage to go back to: a year, or a month of it. */
function asOfOption(call: Call): string | null {
  const text = optionalOption(call, "as-of");
  if (text === null || /^\d{4}(-(0[1-9]|1[0-2]))?$/.test(text)) return text;
  throw new WrongUsage(`--as-of is not a month like 2024-12: ${text}`);
}

async function answerPlaces(
  { db }: Connection,
  file: string,
  asOf: string | null,
  call: Call,
): Promise<Answer> {
  const { places, reasons } = readPlaces(readFileSync(file), currentMonth());
  if (reasons.length > 0) {
    for (const reason of reasons) call.log(reason);
    return { json: { status: "refused", reasons }, text: "", refused: true };
  }
  const territory = await loadTerritory(db, asOf);
  const answers = places.map(({ line, place }) => ({ line, ...territory.locate(place) }));
  return { json: answers, text: answers.map(describe).join("\n") };
}

function describe({ line, ...answer }: PlaceAnswer & { line: number }): string {
  const { commune, employmentZone, density, rural, priorityDistrict, anomalies } = answer;
  const district = [priorityDistrict.verdict, priorityDistrict.code, priorityDistrict.method];
  return [
    `line ${line}`,
    `commune ${commune ?? "-"}`,
    `zone ${employmentZone ?? "-"}`,
    `density ${density ?? "-"}`,
    `rural ${rural.verdict}`,
    `priority district ${district.filter(Boolean).join(" ")}`,
    ...anomalies,
  ].join(" · ");
}
