import { loadHighsSolver } from "#app/operations/highs-solver.ts";
import { verifyRelease } from "#app/operations/releases/verify-release.ts";
import { refusedAnswer } from "./release-by.ts";
import type { Verb } from "./verb.ts";

/** Makes a release again from its frozen counts and compares it byte by byte; checks every SHA-256. Exit 1 when one differs. */
export const releaseVerifyVerb: Verb = {
  name: "release verify",
  usage: "release verify ID",
  options: {},
  positionals: [1, 1],
  async run(call) {
    const [id = ""] = call.positionals;
    const { db } = await call.connection();
    const verified = await verifyRelease(db, id, await loadHighsSolver());
    if (!("checks" in verified)) {
      const reason = verified.status;
      const unknown = `There is no release ${id}.`;
      return refusedAnswer(
        { id, reason },
        reason === "unknownRelease" ? unknown : `${id} is not prepared.`,
      );
    }
    const lines = verified.checks.map(({ check, ok }) => `  ${ok ? "ok " : "BAD"} ${check}`);
    const text = [`${id}: ${verified.status}`, ...lines].join("\n");
    return { json: verified, text, refused: verified.status === "failed" };
  },
};
