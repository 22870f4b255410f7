import { type CommuneDirectory, identifyCommune } from "./commune.ts";
import { type ContourIndex, indexContours, type MultiPolygon } from "./contour-index.ts";
import { type DistrictList, vintageLabel } from "./nomenclatures.ts";

/** Priority districts of one list, ready to be asked. */
export type DistrictDirectory = {
  readonly vintage: string;
  readonly extract: boolean;
  /** District → the communes of today it lies in. */
  readonly communesOf: ReadonlyMap<string, readonly string[]>;
  /** Commune of today → the districts it hosts. */
  readonly hostedBy: ReadonlyMap<string, readonly string[]>;
  /** Communes an extract answers for; null for a whole list. */
  readonly covered: ReadonlySet<string> | null;
  /** Null when no contour is loaded. */
  readonly contours: { readonly index: ContourIndex; readonly codes: readonly string[] } | null;
};

export function districtDirectory(
  list: DistrictList,
  communes: CommuneDirectory,
): DistrictDirectory {
  const communesOf = new Map<string, string[]>();
  const hostedBy = new Map<string, string[]>();
  for (const { code, communes: spelled } of list.districts) {
    const hosts = spelled.flatMap((commune) => hostsOfToday(communes, commune));
    communesOf.set(code, hosts);
    for (const host of hosts) hostedBy.set(host, [...(hostedBy.get(host) ?? []), code]);
  }
  return {
    vintage: vintageLabel(list),
    extract: list.extract,
    communesOf,
    hostedBy,
    covered: list.covered,
    contours: contoursOf(list),
  };
}

/** A commune split since may host the district in any of its parts. */
function hostsOfToday(communes: CommuneDirectory, code: string): readonly string[] {
  const identity = identifyCommune(communes, code);
  if (identity.status === "known") return [identity.commune.code];
  return identity.status === "split" ? (communes.successors.get(code) ?? []) : [code];
}

function contoursOf({ districts }: DistrictList): DistrictDirectory["contours"] {
  const codes: string[] = [];
  const shapes: MultiPolygon[] = [];
  for (const { code, contour } of districts) {
    if (!contour) continue;
    codes.push(code);
    shapes.push(contour);
  }
  return codes.length === 0 ? null : { index: indexContours(shapes), codes };
}
