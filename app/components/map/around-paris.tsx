import { DepartmentPath } from "./department-path.tsx";
import type { DrawnDepartment } from "./department-step.ts";
import { AROUND_PARIS, mainland } from "./shapes.ts";

/** Paris and its three neighbours, enlarged: at the scale of the country they are a few pixels wide. */
export function AroundParis({ byCode }: { byCode: ReadonlyMap<string, DrawnDepartment> }) {
  return (
    <g className="inset">
      <rect x={500} y={2} width={112} height={104} />
      <g transform={`translate(${512 - 303 * SCALE},${9 - 133 * SCALE}) scale(${SCALE})`}>
        {mainland
          .filter(({ department }) => AROUND_PARIS.includes(department))
          .map((shape) => (
            <DepartmentPath
              key={shape.department}
              shape={shape}
              drawn={byCode.get(shape.department)}
            />
          ))}
      </g>
    </g>
  );
}

const SCALE = 4.2;
