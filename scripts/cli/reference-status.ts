import { nomenclatures } from "#db/queries/nomenclatures.ts";
import { referenceAnswer, withNomenclatures } from "./reference-answer.ts";
import type { Verb } from "./verb.ts";

export const referenceStatusVerb: Verb = {
  name: "reference status",
  usage: "reference status",
  options: {},
  positionals: [0, 0],
  run: (call) =>
    withNomenclatures(call, async ({ db }) => referenceAnswer(await nomenclatures(db))),
};
