import { AroundParis } from "./around-paris.tsx";
import { DepartmentPath } from "./department-path.tsx";
import type { DrawnDepartment } from "./department-step.ts";
import { OverseasBoxes } from "./overseas-boxes.tsx";
import { mainland } from "./shapes.ts";
import { SiteDots } from "./site-dots.tsx";

type Props = {
  /** The sentence: what the map shows. */
  readonly name: string;
  /** Départements that have something to show; the others stay blank. */
  readonly departments: readonly DrawnDepartment[];
};

/** France by département: the mainland and Corsica, the surroundings of Paris larger, the five overseas below. */
export function FranceMap({ name, departments }: Props) {
  const byCode = new Map(departments.map((department) => [department.key, department]));
  return (
    <svg className="france-map" viewBox="-2 -4 618 700" role="img" aria-label={name}>
      <defs>
        <pattern id="hidden-hatch" width="5" height="5" patternUnits="userSpaceOnUse">
          <path className="hatch" d="M0,5L5,0" />
        </pattern>
      </defs>
      {mainland.map((shape) => (
        <DepartmentPath key={shape.department} shape={shape} drawn={byCode.get(shape.department)} />
      ))}
      <AroundParis byCode={byCode} />
      <OverseasBoxes byCode={byCode} />
      <SiteDots departments={departments} />
    </svg>
  );
}
