import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { corpus } from "./corpus/corpus.ts";

/** Writes every file of the corpus, and the manifest of what must come of each, into a folder: `npm run corpus -- [FOLDER]`. */
const folder = process.argv[2] ?? mkdtempSync(join(tmpdir(), "ancrage-corpus-"));
mkdirSync(folder, { recursive: true });

const files = corpus();
for (const { name, bytes } of files) writeFileSync(join(folder, name), bytes);
const manifest = files.map(({ bytes, ...file }) => ({ ...file, bytes: bytes.length }));
writeFileSync(join(folder, "manifest.json"), `${JSON.stringify(manifest, null, 1)}\n`);
console.log(`${files.length} files in ${folder}`);
