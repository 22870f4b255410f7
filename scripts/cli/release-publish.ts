import {
  type PublicationRefusal,
  publishRelease,
} from "#app/operations/releases/publish-release.ts";
import { findPublishedRelease } from "#db/queries/releases.ts";
import { platformAdmin, refusedAnswer } from "./release-by.ts";
import { requiredOption, type Verb } from "./verb.ts";

/** Publishes a prepared release, for good, by another person than the one who prepared it. */
export const releasePublishVerb: Verb = {
  name: "release publish",
  usage: "release publish ID --by EMAIL",
  options: { by: { type: "string" } },
  positionals: [1, 1],
  async run(call) {
    const email = requiredOption(call, "by");
    const [id = ""] = call.positionals;
    const { db } = await call.connection();
    const by = await platformAdmin(db, email);
    const seen = { by, manifestSha256: null };
    const outcome = await publishRelease(db, id, seen);
    if (outcome.status === "refused") {
      return refusedAnswer({ id, reason: outcome.reason }, REFUSED[outcome.reason]);
    }
    const found = await findPublishedRelease(db, id);
    const manifest: unknown = JSON.parse(found?.manifest ?? "null");
    return {
      json: { status: "published", ...found?.summary, manifest },
      text: `${id} is published.`,
    };
  },
};

const REFUSED: Readonly<Record<PublicationRefusal, string>> = {
  unknownRelease: "There is no release of that id.",
  notPrepared: "It is not prepared.",
  alreadyPublished: "It is published already, for good.",
  samePerson: "Who prepared it may not publish it: a release takes two persons.",
  unknownPreparer:
    "Nothing says who prepared it, and a release takes two persons: prepare it again with --again --by EMAIL.",
  changedSince: "It was prepared anew meanwhile.",
  outdated: "Another release of its year was published since: prepare it again with --again.",
};
