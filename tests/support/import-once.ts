import { importFile } from "#app/operations/import/import-file.ts";
import { openDatabase } from "#db/connection.ts";

/** A process of its own that imports one file, to be killed on the way: URL SIREN FILE. Says "published" once it is. */
const [url = "", siren = "", path = ""] = process.argv.slice(2);
const connection = openDatabase(url);
process.stdout.write("started\n");
const { status } = await importFile(connection, {
  ...{ siren, path, kind: "hires", mode: "replace", mapping: {} },
});
process.stdout.write(`${status}\n`);
await connection.db.destroy();
