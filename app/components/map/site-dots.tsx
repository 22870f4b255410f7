import type { DrawnDepartment } from "./department-step.ts";
import { departmentCentre } from "./shapes.ts";

/** A dot per département that has sites, its area as their number. Départements place it, never addresses. */
export function SiteDots({ departments }: { departments: readonly DrawnDepartment[] }) {
  return (
    <g className="site-dots">
      {departments.map(({ key, sites }) => {
        const centre = departmentCentre(key);
        return (
          centre &&
          sites > 0 && (
            <circle
              key={key}
              cx={centre.x}
              cy={centre.y}
              r={3.5 * Math.sqrt(sites)}
              data-row={key}
              data-column="sites"
              data-value={sites}
            />
          )
        );
      })}
    </g>
  );
}
