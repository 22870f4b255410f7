import { existsSync, readFileSync } from "node:fs";
import type { PlaceAnswer } from "#app/domain/territory/place.ts";
import { currentMonth } from "#app/platform/clock.server.ts";
import type { Connection } from "#db/connection.ts";
import { loadTerritory } from "#db/queries/nomenclatures.ts";
import { readPlaces } from "./territory-file.ts";
import { type Answer, type Call, optionalOption, type Verb, WrongUsage } from "./verb.ts";

export const territoryVerb: Verb = {
  name: "territory",
  usage: "territory FILE.csv [--as-of 2024-12]",
  options: { "as-of": { type: "string" } },
  positionals: [1, 1],
  async run(call) {
    const [file = ""] = call.positionals;
    if (!existsSync(file)) throw new WrongUsage(`No file ${file}`);

    return answerPlaces(await call.connection(), file, call);
  },
};

async function answerPlaces({ db }: Connection, file: string, call: Call): Promise<Answer> {
  const { places, reasons } = readPlaces(readFileSync(file), currentMonth());
  if (reasons.length > 0) {
    for (const reason of reasons) call.log(reason);
    return { json: { status: "refused", reasons }, text: "", refused: true };
  }
  const territory = await loadTerritory(db, optionalOption(call, "as-of"));
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
