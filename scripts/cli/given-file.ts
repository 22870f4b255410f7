import { readFileSync, statSync } from "node:fs";
import { WrongUsage } from "./verb.ts";

/** The path of a file that is there; WrongUsage when there is none, or something that is no file. */
export function givenFile(path: string): string {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) throw new WrongUsage(`No such file: ${path}`);
  if (found.isDirectory()) throw new WrongUsage(`This is a folder, not a file: ${path}`);
  return path;
}

/** The path of a folder that is there; WrongUsage when there is none, or something that is no folder. */
export function givenFolder(path: string): string {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) throw new WrongUsage(`No such folder: ${path}`);
  if (!found.isDirectory()) throw new WrongUsage(`This is a file, not a folder: ${path}`);
  return path;
}

/** The value of a JSON text, with or without the mark that editors put before it; SyntaxError when it is none. */
export function jsonOf(text: string): unknown {
  return JSON.parse(text.replace(/^\uFEFF/, ""));
}

/** The JSON of a file that an option names; WrongUsage when it is not JSON. */
export function givenJson(option: string, path: string): unknown {
  try {
    return jsonOf(readFileSync(givenFile(path), "utf8"));
  } catch (error) {
    if (error instanceof SyntaxError) throw new WrongUsage(`--${option}: ${error.message}`);
    throw error;
  }
}
