import { foldText } from "./clean-text.ts";
import { columnsOf } from "./columns-of.ts";
import { masked } from "./gate/mask.ts";
import type { PersonalKind } from "./gate/rules.ts";
import type { PreviewLine } from "./inspect.ts";
import { threeOf } from "./match-headers.ts";
import type { GateFinding } from "./privacy-gate.ts";
import type { ReadingPlan } from "./reading.ts";

/** What a column of a raw export becomes: one of our fields, half of a point that a district stands for, or nothing. */
export type Fate =
  | { readonly becomes: "field"; readonly field: string }
  | { readonly becomes: "district" }
  | { readonly becomes: "nothing"; readonly because: PersonalKind | "notAsked" };

export type RawColumn = {
  readonly header: string;
  /** Three values; nobody can read those of a personal column. */
  readonly samples: readonly string[];
  readonly fate: Fate;
};

/** Columns of latitude and longitude; null without both. */
export type PointColumns = { readonly latitude: number; readonly longitude: number };

/** Our fields and the columns that feed them, once those that hold personal data are taken away. */
export type KeptColumns = {
  readonly fields: readonly (readonly [field: string, column: number])[];
  readonly point: PointColumns | null;
};

/** Without a territory to place them, coordinates are kept for nothing. */
export function keptColumns(
  plan: ReadingPlan,
  findings: readonly GateFinding[],
  canPlace: boolean,
): KeptColumns {
  const personal = new Set(findings.map(({ column }) => column));
  const fields = columnsOf(plan.kind).flatMap(([field]) => {
    const column = plan.columns[field] ?? null;
    return column === null || personal.has(column) ? [] : [[field, column] as const];
  });
  return { fields, point: canPlace ? pointColumns(plan.headers) : null };
}

/** Every column of the file, in its order, and what becomes of it. */
export function rawColumns(
  plan: ReadingPlan,
  { fields, point }: KeptColumns,
  findings: readonly GateFinding[],
  preview: readonly PreviewLine[],
): RawColumn[] {
  const fieldOf = new Map(fields.map(([field, column]) => [column, field]));
  const findingOf = new Map(findings.map((finding) => [finding.column, finding]));
  return plan.headers.map((header, column) => {
    const field = fieldOf.get(column);
    const finding = findingOf.get(column);
    const texts = threeOf(preview.slice(1).map(({ cells }) => cells[column] ?? ""));
    if (point?.latitude === column || point?.longitude === column) {
      return { header, samples: texts.map(masked), fate: { becomes: "district" } };
    }
    if (field !== undefined) return { header, samples: texts, fate: { becomes: "field", field } };
    const because = finding?.kind ?? "notAsked";
    const samples = finding ? finding.samples : texts.map(masked);
    return { header: finding?.header ?? header, samples, fate: { becomes: "nothing", because } };
  });
}

function pointColumns(headers: readonly string[]): PointColumns | null {
  const folds = headers.map((header) => foldText(header.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")));
  const latitude = folds.findIndex((fold) => /\b(lat|latitude|coordonnee y|y wgs84)\b/.test(fold));
  const longitude = folds.findIndex((fold) =>
    /\b(lon|lng|longitude|coordonnee x|x wgs84)\b/.test(fold),
  );
  return latitude < 0 || longitude < 0 ? null : { latitude, longitude };
}
