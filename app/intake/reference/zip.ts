import { Unzip, type UnzipFile, UnzipInflate } from "fflate";
import { OfficialFileRefused } from "./official-file.ts";

/** Official archives stay far below. What counts is what really comes out, not what the archive declares. */
const ZIP_LIMITS = { members: 200, bytes: 400 * 1024 * 1024 } as const;

/** Input given at once: deflate makes at most about a thousand times more of it. */
const STEP = 16 * 1024;

const MARKUP = [".xml", ".rels"] as const;
const DOCTYPE = "<!DOCTYPE";
const DAMAGED = "damaged or truncated archive";

/**
 * Unpacks an archive in memory, never to a path it names, and keeps the members wanted. Refuses one that is truncated, too big
 * once unpacked, that climbs out of its folder, or whose XML declares a document type (entities).
 */
export function readZip(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
  limits: { readonly members: number; readonly bytes: number } = ZIP_LIMITS,
): Map<string, Uint8Array> {
  const members = new Map<string, Member>();
  const unpacking = { members, bytes: 0, refusal: "", wanted, limits };
  const unzip = new Unzip((file) => open(file, unpacking));
  unzip.register(UnzipInflate);
  if (!hasDirectory(bytes)) throw new OfficialFileRefused(DAMAGED);

  for (let start = 0; start < bytes.length; start += STEP) {
    try {
      unzip.push(bytes.subarray(start, start + STEP), start + STEP >= bytes.length);
    } catch {
      // fflate throws codes of its own for what is not a zip.
      unpacking.refusal ||= DAMAGED;
    }
    if (unpacking.refusal !== "") throw new OfficialFileRefused(unpacking.refusal);
  }
  if (members.size === 0 || [...members.values()].some(({ whole }) => !whole)) {
    throw new OfficialFileRefused(DAMAGED);
  }
  return new Map(
    [...members].filter(([name]) => wanted(name)).map(([name, { chunks }]) => [name, join(chunks)]),
  );
}

/** The directory at the end of an archive: a truncated one has none. */
function hasDirectory(bytes: Uint8Array): boolean {
  return (
    Buffer.from(bytes.subarray(-66_000)).lastIndexOf("PK\u0005\u0006", undefined, "latin1") >= 0
  );
}

/** `refusal` is written down, not thrown: fflate would catch it. */
type Unpacking = {
  readonly members: Map<string, Member>;
  readonly wanted: (name: string) => boolean;
  readonly limits: { readonly members: number; readonly bytes: number };
  bytes: number;
  refusal: string;
};

function open(file: UnzipFile, unpacking: Unpacking): void {
  const member: Member = { chunks: [], tail: Buffer.alloc(0), whole: file.name.endsWith("/") };
  unpacking.members.set(file.name, member);
  if (climbsOut(file.name)) unpacking.refusal ||= "a member climbs out of the archive";
  if (unpacking.members.size > unpacking.limits.members) unpacking.refusal ||= "too many members";
  if (unpacking.refusal !== "") return;

  file.ondata = (error, chunk, last) => {
    if (error) unpacking.refusal ||= DAMAGED;
    if (unpacking.refusal !== "") return file.terminate();
    unpacking.bytes += chunk.length;
    if (unpacking.bytes > unpacking.limits.bytes) unpacking.refusal = "too big once unpacked";
    if (declaresDoctype(file.name, member, chunk))
      unpacking.refusal = "a document type is declared";
    if (unpacking.wanted(file.name)) member.chunks.push(chunk.slice());
    member.whole ||= last;
  };
  file.start();
}

type Member = { readonly chunks: Uint8Array[]; tail: Buffer; whole: boolean };

function climbsOut(name: string): boolean {
  return /^([/\\]|[A-Za-z]:)/.test(name) || name.split(/[/\\]/).includes("..");
}

/** The end of each chunk is kept, so that a declaration cut in two is seen. */
function declaresDoctype(name: string, member: Member, chunk: Uint8Array): boolean {
  if (!MARKUP.some((ending) => name.endsWith(ending))) return false;

  const bytes = Buffer.concat([member.tail, chunk]);
  member.tail = Buffer.from(bytes.subarray(-DOCTYPE.length));
  return bytes.includes(DOCTYPE);
}

function join(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((total, { length }) => total + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
