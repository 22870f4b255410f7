import { randomBytes } from "node:crypto";
import { releasedIndicators } from "#app/domain/benchmark/released-indicators.ts";
import { contributorsOf } from "#app/domain/disclosure/contributors.ts";
import { counting, nomenclatures } from "#db/queries/nomenclatures.ts";
import { type ReleaseMember, releaseMembers } from "#db/queries/release-panel.ts";
import type { Db } from "#db/schema.ts";
import { countedRows } from "./counted-rows.ts";
import { contributorFinder, type Snapshot, type SnapshotRow } from "./snapshot.ts";

/** Reads the counts of a quarter as they are now. `before`: the frozen counts of the two quarters before, where there are. */
export async function freezeQuarter(
  db: Db,
  period: string,
  before: readonly (Snapshot | null)[],
): Promise<Snapshot> {
  const members = await releaseMembers(db);
  const { rows, leftOut } = await countedRows(db, period, members);
  const merged = mergedMembers(members);
  const established = establishedAmong(rows, contributorFinder({ merged }), before);
  const indicators = releasedIndicators.map(({ id }) => id);
  const [nonce, vintages] = [randomBytes(16).toString("hex"), await vintagesOf(db)];
  return { period, nonce, indicators, vintages, merged, established, leftOut, rows };
}

/** Companies joined by a group or an agent, each with the number they count under. */
function mergedMembers(members: readonly ReleaseMember[]): Snapshot["merged"] {
  const companies = members.map(({ siren, groupSiren, agent }) => {
    return { siren, group: groupSiren, agent };
  });
  const leaders = contributorsOf(companies);
  const numbers = new Map(members.map(({ siren, id }) => [siren, id]));
  return members.flatMap(({ siren, id }) => {
    const leader = numbers.get(leaders.get(siren) ?? siren) ?? id;
    return leader === id ? [] : [[id, leader] as const];
  });
}

/**
 * Contributors that were already there in each quarter before, as frozen then: what is deposited afterwards for those quarters
 * makes nobody established.
 */
function establishedAmong(
  rows: readonly SnapshotRow[],
  contributorOf: (member: number) => number,
  before: readonly (Snapshot | null)[],
): readonly number[] {
  const present = before.map(
    (snapshot) => new Set(snapshot?.rows.map(([member]) => contributorOf(member)) ?? []),
  );
  const contributors = new Set(rows.map(([member]) => contributorOf(member)));
  return [...contributors]
    .filter((contributor) => present.every((those) => those.has(contributor)))
    .toSorted((a, b) => a - b);
}

/** NAF rev. 2 is of 2008; the others as loaded. */
async function vintagesOf(db: Db): Promise<Snapshot["vintages"]> {
  const kept = await nomenclatures(db);
  const names = ["communes", "density", "priorityDistricts"] as const;
  const loaded = names.flatMap((name) => {
    const counted = counting(kept, name);
    return counted ? [[name, counted.vintage] as const] : [];
  });
  return { naf: "2008", ...Object.fromEntries(loaded) };
}
