import { verifyAudit } from "#db/queries/audit.ts";
import type { Verb } from "./verb.ts";

/** Exit 1 when an entry of the audit log was changed, removed or added. */
export const verifyAuditVerb: Verb = {
  name: "verify-audit",
  usage: "verify-audit",
  options: {},
  positionals: [0, 0],
  async run({ connection }) {
    const { db } = await connection();
    const verdict = await verifyAudit(db);
    if (verdict.status === "intact") {
      return { json: verdict, text: `The audit log is intact: ${verdict.entries} entries.` };
    }
    const text = `The audit log was TAMPERED with: it breaks at entry ${verdict.at}.`;
    return { json: verdict, text, refused: true };
  },
};
