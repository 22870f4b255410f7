import { nomenclatures } from "#db/queries/nomenclatures.ts";
import { referenceAnswer } from "./reference-answer.ts";
import type { Verb } from "./verb.ts";

export const referenceStatusVerb: Verb = {
  name: "reference status",
  usage: "reference status",
  options: {},
  positionals: [0, 0],
  async run(call) {
    const { db } = await call.connection();
    return referenceAnswer(await nomenclatures(db));
  },
};
