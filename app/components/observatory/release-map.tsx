import { AroundParis } from "#app/components/map/around-paris.tsx";
import { DepartmentPath } from "#app/components/map/department-path.tsx";
import type { DrawnDepartment } from "#app/components/map/department-step.ts";
import { OverseasBoxes } from "#app/components/map/overseas-boxes.tsx";
import { mainland } from "#app/components/map/shapes.ts";

/** A region or a département as it is drawn; null where nobody was hired: blank, not hatched. */
export type DrawnArea = {
  readonly code: string;
  readonly departments: readonly string[];
  readonly drawn: DrawnDepartment | null;
};

type Props = {
  /** The sentence: what the map shows. */
  readonly name: string;
  readonly areas: readonly DrawnArea[];
  readonly level: "reg" | "dep";
};

/** France by region or by département, the surroundings of Paris larger, the five overseas below. */
export function ReleaseMap({ name, areas, level }: Props) {
  const byCode = new Map(
    areas.flatMap(({ departments, drawn }) =>
      drawn ? departments.map((code) => [code, drawn] as const) : [],
    ),
  );
  return (
    <svg
      className={level === "reg" ? "france-map by-region" : "france-map"}
      viewBox="-2 -4 618 700"
      role="img"
      aria-label={name}
    >
      <defs>
        <pattern id="hidden-hatch" width="5" height="5" patternUnits="userSpaceOnUse">
          <path className="hatch" d="M0,5L5,0" />
        </pattern>
      </defs>
      {areas.map(({ code, departments, drawn }) => (
        <Area key={code} departments={departments} drawn={drawn} />
      ))}
      <AroundParis byCode={byCode} />
      <OverseasBoxes byCode={byCode} />
    </svg>
  );
}

/** Edges first, then the land: what is left of an edge is the border with the neighbours. */
function Area({ departments, drawn }: Omit<DrawnArea, "code">) {
  const shapes = mainland.filter(({ department }) => departments.includes(department));
  return (
    <g>
      {shapes.map(({ department, path }) => (
        <path key={department} className="edge" d={path} />
      ))}
      {shapes.map((shape) => (
        <DepartmentPath key={shape.department} shape={shape} drawn={drawn ?? undefined} />
      ))}
    </g>
  );
}
