import { departmentOf } from "#app/domain/territory/commune.ts";
import type { MultiPolygon } from "#app/domain/territory/contour-index.ts";
import type {
  DistrictList,
  Loaded,
  Nomenclatures,
  PriorityDistrict,
} from "#app/domain/territory/nomenclatures.ts";

type Label = Loaded<unknown>;
/** Positions in millionths of a degree (a tenth of a metre), each told from the one before: x, y, x, y… */
type PackedRing = readonly number[];
type PackedContour = readonly (readonly PackedRing[])[];

/** What a browser needs to place homes by itself, small enough to be fetched: plain JSON, codes joined by spaces. */
export type PackedTerritory = {
  readonly communes:
    | (Label & {
        readonly codes: string;
        readonly parents: readonly (readonly [string, string])[];
        readonly former: readonly (readonly [string, string])[];
      })
    | null;
  /** Codes by density class. */
  readonly density: (Label & { readonly classes: Readonly<Record<string, string>> }) | null;
  readonly priorityDistricts:
    | (Label & {
        readonly covered: string | null;
        readonly districts: readonly (readonly [string, string, PackedContour | null])[];
      })
    | null;
};

const PER_DEGREE = 1_000_000;

/** Employment zones are left out: nothing that is prepared needs them. */
export function packTerritory({
  communes,
  density,
  priorityDistricts,
}: Omit<Nomenclatures, "employmentZones">): PackedTerritory {
  return {
    communes: communes && {
      ...label(communes),
      codes: joined(communes.communes.map(({ code }) => code)),
      parents: communes.communes.flatMap(({ code, parent }) => (parent ? [[code, parent]] : [])),
      former: communes.former.map(({ former, current }) => [former, current]),
    },
    density: density && { ...label(density), classes: byClass(density.classes) },
    priorityDistricts: priorityDistricts && packDistricts(priorityDistricts),
  };
}

export function unpackTerritory({
  communes,
  density,
  priorityDistricts,
}: PackedTerritory): Nomenclatures {
  return {
    communes: communes && { ...label(communes), ...unpackCommunes(communes) },
    density: density && { ...label(density), classes: classOf(density.classes) },
    employmentZones: null,
    priorityDistricts: priorityDistricts && {
      ...label(priorityDistricts),
      covered:
        priorityDistricts.covered === null ? null : new Set(split(priorityDistricts.covered)),
      districts: priorityDistricts.districts.map(unpackDistrict),
    },
  };
}

function packDistricts(list: DistrictList): NonNullable<PackedTerritory["priorityDistricts"]> {
  return {
    ...label(list),
    covered: list.covered && joined([...list.covered]),
    districts: list.districts.map(({ code, communes, contour }) => [
      code,
      joined(communes),
      contour?.map((polygon) => polygon.map(packRing)) ?? null,
    ]),
  };
}

function packRing(ring: readonly (readonly number[])[]): PackedRing {
  let x = 0;
  let y = 0;
  return ring.flatMap(([longitude = 0, latitude = 0]) => {
    const [east, north] = [Math.round(longitude * PER_DEGREE), Math.round(latitude * PER_DEGREE)];
    const step = [east - x, north - y];
    [x, y] = [east, north];
    return step;
  });
}

function unpackDistrict([code, communes, contour]: readonly [
  string,
  string,
  PackedContour | null,
]): PriorityDistrict {
  return { code, communes: split(communes), contour: contour && unpackContour(contour) };
}

function unpackContour(contour: PackedContour): MultiPolygon {
  return contour.map((polygon) => polygon.map(unpackRing));
}

function unpackRing(steps: PackedRing): [number, number][] {
  const ring: [number, number][] = [];
  let x = 0;
  let y = 0;
  for (let at = 0; at < steps.length; at += 2) {
    x += steps[at] ?? 0;
    y += steps[at + 1] ?? 0;
    ring.push([x / PER_DEGREE, y / PER_DEGREE]);
  }
  return ring;
}

function byClass(classes: ReadonlyMap<string, number>): Record<string, string> {
  const codes = new Map<number, string[]>();
  for (const [code, density] of classes) {
    const members = codes.get(density);
    if (members) members.push(code);
    else codes.set(density, [code]);
  }
  return Object.fromEntries([...codes].map(([density, members]) => [density, joined(members)]));
}

function classOf(classes: Readonly<Record<string, string>>): Map<string, number> {
  return new Map(
    Object.entries(classes).flatMap(([density, codes]) =>
      split(codes).map((code) => [code, Number(density)] as const),
    ),
  );
}

function unpackCommunes({ codes, parents, former }: NonNullable<PackedTerritory["communes"]>) {
  const parentOf = new Map(parents);
  return {
    // The region of a commune plays no part in where a home is.
    communes: split(codes).map((code) => ({
      code,
      department: departmentOf(code),
      region: "",
      parent: parentOf.get(code) ?? null,
    })),
    former: former.map(([code, current]) => ({ former: code, current })),
  };
}

function label({ vintage, extract }: Label): Label {
  return { vintage, extract };
}

function joined(codes: readonly string[]): string {
  return codes.join(" ");
}

function split(codes: string): string[] {
  return codes === "" ? [] : codes.split(" ");
}
