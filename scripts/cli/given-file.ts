import { statSync } from "node:fs";
import { WrongUsage } from "./verb.ts";

/** The path of a file that is there; WrongUsage when there is none, or something that is no file. */
export function givenFile(path: string): string {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) throw new WrongUsage(`No such file: ${path}`);
  if (found.isDirectory()) throw new WrongUsage(`This is a folder, not a file: ${path}`);
  return path;
}
