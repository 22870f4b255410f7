import { buildTerritory } from "#app/domain/territory/territory.ts";
import { type PrepareChoices, type Prepared, prepareFile } from "#app/intake/prepare.ts";
import { SMALL } from "./small-nomenclatures.ts";

/** What a browser prepares with, before anyone chose anything. */
export const DEFAULTS: PrepareChoices = { columns: {}, detail: "commune", dates: null };

/** The small France, in November 2026. */
export const context = { territory: buildTerritory(SMALL), currentMonth: 202611 };

type Made = Extract<Prepared, { status: "prepared" }> & { readonly lines: readonly string[] };

/** A file prepared as a browser does, and the lines that would leave; throws when it is refused. */
export async function prepare(
  text: string | Blob,
  choices: Partial<PrepareChoices> = {},
): Promise<Made> {
  const file = typeof text === "string" ? new Blob([text]) : text;
  const prepared = await prepareFile(file, { ...DEFAULTS, ...choices }, context);
  if (prepared.status === "refused") throw new Error(JSON.stringify(prepared.issues));
  const lines = (await prepared.file.text()).trimEnd().split("\r\n");
  return { ...prepared, lines };
}

/** The text of a file of these lines. */
export function csv(...lines: readonly string[]): string {
  return `${lines.join("\n")}\n`;
}
