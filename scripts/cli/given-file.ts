import { readFileSync, statSync } from "node:fs";
import { WrongUsage } from "./verb.ts";

/** The path of a file that is there; WrongUsage when there is none, or something that is no file. */
export function givenFile(path: string): string {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) throw new WrongUsage(`No such file: ${path}`);
  if (found.isDirectory()) throw new WrongUsage(`This is a folder, not a file: ${path}`);
  return path;
}

/** The JSON of a file that an option names; WrongUsage when it is not JSON. */
export function givenJson(option: string, path: string): unknown {
  try {
    return JSON.parse(readFileSync(givenFile(path), "utf8"));
  } catch (error) {
    if (error instanceof SyntaxError) throw new WrongUsage(`--${option}: ${error.message}`);
    throw error;
  }
}
