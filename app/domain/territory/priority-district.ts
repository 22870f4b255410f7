import type { CommuneIdentity } from "./commune.ts";
import type { DistrictDirectory } from "./district-directory.ts";
import {
  coversWholeCommune,
  type DistrictGeneration,
  generationOfCode,
  sharesDepartment,
} from "./district-generation.ts";
import type { GivenDistrict } from "./district-given.ts";
import { type Point, UNCERTAIN_BAND } from "./ground.ts";
import type { PlaceAnomaly, PriorityDistrictAnswer } from "./place.ts";
import { locatePoint } from "./point-in-contours.ts";

export type DistrictQuestion = {
  readonly given: GivenDistrict;
  readonly commune: CommuneIdentity | null;
  readonly point: Point | null;
  /** The list in force in that month and zone. */
  readonly generation: DistrictGeneration;
  /** The list of that generation; null when it is not loaded. */
  readonly directory: DistrictDirectory | null;
};

export type DistrictFinding = {
  readonly answer: PriorityDistrictAnswer;
  readonly anomalies: readonly PlaceAnomaly[];
};

/**
 * Inside a priority district or not: by the code given, else the answer given, else the point, else the commune (which proves
 * "outside", never "inside"). What is given and cannot be true is an anomaly, and then only a point decides.
 */
export function districtFinding(question: DistrictQuestion): DistrictFinding {
  const { given } = question;
  const anomalies = anomaliesOf(question);
  if (anomalies.length > 0 || given.kind === "unreadable") {
    return { answer: byPoint(question) ?? unsettled(question), anomalies };
  }
  if (given.kind === "code") {
    const answer = settled("yes", "codeGiven", question, given.code);
    return { answer, anomalies: given.besideNo ? ["noBesideCode"] : [] };
  }
  if (given.kind === "answer") {
    return { answer: settled(given.answer, "answerGiven", question), anomalies };
  }
  return { answer: byPoint(question) ?? byCommune(question), anomalies };
}

/** What makes the code or the answer given impossible. */
function anomaliesOf(question: DistrictQuestion): PlaceAnomaly[] {
  const { given } = question;
  if (given.kind === "unreadable") return ["unknownDistrict"];
  if (given.kind === "code") return anomaliesOfCode(given.code, question);
  const hostsNone =
    given.kind === "answer" && given.answer === "yes" && isWithoutDistrict(question);
  return hostsNone ? ["yesWithoutDistrict"] : [];
}

function anomaliesOfCode(code: string, question: DistrictQuestion): PlaceAnomaly[] {
  const { commune, directory, generation } = question;
  const generationGiven = generationOfCode(code);
  if (generationGiven === null) return ["unknownDistrict"];
  if (generationGiven !== generation) return ["districtOfOtherGeneration"];

  const communes = directory?.communesOf.get(code);
  if (directory && !communes && !directory.extract) return ["unknownDistrict"];
  if (commune?.status !== "known") return [];

  const here = commune.commune.code;
  const belongs = communes ? communes.includes(here) : sharesDepartment(code, here);
  return belongs ? [] : ["districtOfOtherCommune"];
}

function byPoint({ point, directory }: DistrictQuestion): PriorityDistrictAnswer | null {
  if (!point || !directory?.contours) return null;

  const { contour, inside, edge } = locatePoint(
    directory.contours.index,
    point.longitude,
    point.latitude,
  );
  const near = edge !== null && edge <= UNCERTAIN_BAND;
  return {
    verdict: near ? "undetermined" : inside ? "yes" : "no",
    code: inside && !near && contour !== null ? (directory.contours.codes[contour] ?? null) : null,
    method: "pointInPolygon",
    vintage: directory.vintage,
    distanceToEdge: edge,
  };
}

function byCommune(question: DistrictQuestion): PriorityDistrictAnswer {
  const hosted = hostedDistricts(question);
  if (hosted === null) return unsettled(question);
  if (hosted.length === 0) return settled("no", "communeWithoutDistrict", question);

  const whole = hosted.find(coversWholeCommune);
  if (whole === undefined) return unsettled(question);
  const only = hosted.length === 1 ? whole : null;
  return settled("yes", "wholeCommune", question, only);
}

function isWithoutDistrict(question: DistrictQuestion): boolean {
  return hostedDistricts(question)?.length === 0;
}

/** Districts of the commune; null when the list loaded, or the commune given, does not tell. */
function hostedDistricts({ commune, directory }: DistrictQuestion): readonly string[] | null {
  if (!directory || commune?.status !== "known") return null;

  const { code } = commune.commune;
  if (directory.covered && !directory.covered.has(code)) return null;
  return directory.hostedBy.get(code) ?? [];
}

/** Undetermined when the list would have told, had more been given; unavailable when no list could. */
function unsettled({ commune, directory }: DistrictQuestion): PriorityDistrictAnswer {
  const uncovered =
    commune?.status === "unlisted" ||
    (commune?.status === "known" && directory?.covered?.has(commune.commune.code) === false);
  const rest = { code: null, method: null, distanceToEdge: null };
  if (!directory || uncovered) return { ...rest, verdict: "unavailable", vintage: null };
  return { ...rest, verdict: "undetermined", vintage: directory.vintage };
}

function settled(
  verdict: "yes" | "no",
  method: PriorityDistrictAnswer["method"],
  { directory, generation }: DistrictQuestion,
  code: string | null = null,
): PriorityDistrictAnswer {
  const vintage = directory?.vintage ?? String(generation);
  return { verdict, code, method, vintage, distanceToEdge: null };
}
