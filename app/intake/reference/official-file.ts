import type { NomenclatureRows } from "./official-list.ts";

/** A file as its publisher gives it: official name, untouched bytes. */
export type OfficialFile = { readonly name: string; readonly bytes: Uint8Array };

/** What a file holds, whole: a file with one line that cannot be read is refused. */
export type OfficialList = NomenclatureRows & { readonly vintage: string };

/** Why nothing was taken from a file, in one line. */
export class OfficialFileRefused extends Error {}
