import { depthOf, TOTAL } from "#app/domain/benchmark/cell.ts";
import { departmentLabel } from "#app/domain/territory/departments.ts";
import { regionName } from "#app/domain/territory/regions.ts";
import { i18nFor } from "./index.ts";
import type { Language } from "./languages.ts";

/** One part of a cell's key in words: "a21=C" → "Industrie manufacturière (C)", "reg=84" → "Auvergne-Rhône-Alpes". */
export function partText(part: string, language: Language): string {
  if (depthOf(part) === 0) return part === TOTAL ? "" : part;

  const [level = "", code = ""] = (part.split("/").at(-1) ?? "").split("=");
  return named(level, code, language);
}

function named(level: string, code: string, language: Language): string {
  const text = i18nFor(language).getFixedT(language, "dimensions");
  if (level === "a21") return `${text(`a21.${code as "A"}`, { defaultValue: code })} (${code})`;
  if (level === "a88") return `${text(`a88.${code as "01"}`, { defaultValue: code })} (${code})`;
  if (level === "size") return text(`size.${code as "1-9"}`, { defaultValue: code });
  if (level === "reg") return regionName(code);
  return level === "dep" ? departmentLabel(code) : code;
}
