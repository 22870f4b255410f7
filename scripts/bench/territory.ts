import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { indexContours, type MultiPolygon } from "#app/domain/territory/contour-index.ts";
import type { Point } from "#app/domain/territory/ground.ts";
import { locatePoint } from "#app/domain/territory/point-in-contours.ts";
import { loadEmbedded } from "#app/operations/load-embedded.ts";
import { loadReference } from "#app/operations/load-reference.ts";
import { openDatabase } from "#db/connection.ts";
import { migrate } from "#db/migrate.ts";
import { counting, loadTerritory, nomenclatures } from "#db/queries/nomenclatures.ts";
import { districtList } from "#db/queries/nomenclatures-lists.ts";
import type { Db } from "#db/schema.ts";
import { type Random, seededRandom } from "#scripts/generate/random.ts";
import type { Bench } from "./bench.ts";
import { linearScan } from "./linear-scan.ts";

const POINTS = 400_000;
const PEER_POINTS = 20_000;
const ROUNDS = 5;
const LEAST_PER_SECOND = 500_000;
const LONGEST_LOAD_MS = 1_000;

/** National contours of priority districts: points placed a second, against a plain scan with bounding boxes; load time. */
export const territoryBench: Bench = {
  name: "territory",
  async run(): Promise<boolean> {
    const folder = process.env.REFERENCE_DIR;
    if (!folder) {
      console.log("territory: skipped, REFERENCE_DIR names no folder of official files");
      return true;
    }
    const { contours, loadMs } = await loadNational(folder);
    const points = somePoints(contours, seededRandom(20240101));
    const index = indexContours(contours);
    const ours = perSecond(points, ({ longitude, latitude }) =>
      Number(locatePoint(index, longitude, latitude).inside),
    );
    const scan = linearScan(contours);
    const peer = perSecond(points.slice(0, PEER_POINTS), scan);
    console.log(
      `territory: ${contours.length} contours, ${count(ours)} points/s per core with the distance to the edge ` +
        `(target ≥ ${count(LEAST_PER_SECOND)}); linear scan with boxes ${count(peer)} points/s; ratio ${(ours / peer).toFixed(1)}`,
    );
    console.log(
      `territory: communes, grid, zones and contours loaded in ${loadMs.toFixed(0)} ms of one core (target < ${LONGEST_LOAD_MS} ms)`,
    );
    return ours >= LEAST_PER_SECOND && loadMs < LONGEST_LOAD_MS;
  },
};

/** Processor time of the best of several loads, in milliseconds: SQLite and the indexing are on this thread. */
async function loadNational(folder: string): Promise<{ contours: MultiPolygon[]; loadMs: number }> {
  const place = mkdtempSync(join(tmpdir(), "ancrage-bench-"));
  const connection = openDatabase(join(place, "bench.db"));
  try {
    await migrate(connection);
    await loadEmbedded(connection);
    await loadReference(connection, folder, () => {});
    let loadMs = Infinity;
    for (let round = 0; round < ROUNDS; round++) {
      const start = process.cpuUsage();
      await loadTerritory(connection.db);
      const { user, system } = process.cpuUsage(start);
      loadMs = Math.min(loadMs, (user + system) / 1_000);
    }
    return { contours: await contoursOf(connection.db), loadMs };
  } finally {
    await connection.db.destroy();
    rmSync(place, { recursive: true, force: true });
  }
}

async function contoursOf(db: Db): Promise<MultiPolygon[]> {
  const chosen = counting(await nomenclatures(db), "priorityDistricts");
  const list = chosen && (await districtList(db, chosen, null));
  return (list?.districts ?? []).flatMap(({ contour }) => (contour ? [contour] : []));
}

/** Half anywhere in metropolitan France, half within a kilometre or so of a district, where the work is. */
function somePoints(contours: readonly MultiPolygon[], random: Random): Point[] {
  const vertices = contours.flatMap((contour) => contour[0]?.[0]?.slice(0, 1) ?? []);
  return Array.from({ length: POINTS }, (_, place) => {
    const [longitude = 0, latitude = 0] = vertices[place % vertices.length] ?? [];
    if (place % 2 === 0)
      return { longitude: -5 + random.next() * 13, latitude: 42 + random.next() * 9 };
    return {
      longitude: longitude + (random.next() - 0.5) / 50,
      latitude: latitude + (random.next() - 0.5) / 50,
    };
  });
}

/** Points a second of processor time, that is on one core, whatever else the machine does; the best of several rounds. */
function perSecond(points: readonly Point[], place: (point: Point) => number): number {
  let best = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const start = process.cpuUsage();
    for (const point of points) place(point);
    const { user, system } = process.cpuUsage(start);
    best = Math.max(best, (points.length / (user + system)) * 1_000_000);
  }
  return best;
}

function count(value: number): string {
  return Math.round(value).toLocaleString("en");
}
