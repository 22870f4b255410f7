import { undoImport } from "#app/operations/import/undo-import.ts";
import { sirenOfImport } from "#db/queries/imports.ts";
import type { Verb } from "./verb.ts";

export const importUndoVerb: Verb = {
  name: "import undo",
  usage: "import undo ID",
  options: {},
  positionals: [1, 1],
  async run({ positionals: [id = ""], connection }) {
    const opened = await connection();
    const siren = await sirenOfImport(opened.db, id);
    const undone = siren ? await undoImport(opened, siren, id) : { status: "notFound" };
    return { json: undone, text: undone.status, refused: undone.status !== "withdrawn" };
  },
};
