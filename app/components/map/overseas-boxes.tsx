import { DepartmentPath } from "./department-path.tsx";
import type { DrawnDepartment } from "./department-step.ts";
import { OVERSEAS_BOX, overseas } from "./overseas.ts";
import { overseasLeft } from "./shapes.ts";

/** The five overseas départements in a row, each with its name. */
export function OverseasBoxes({ byCode }: { byCode: ReadonlyMap<string, DrawnDepartment> }) {
  const { width, height, top } = OVERSEAS_BOX;
  return (
    <g className="inset">
      {overseas.map((shape, index) => (
        <g key={shape.department} transform={`translate(${overseasLeft(index)},${top})`}>
          <rect width={width} height={height} />
          <DepartmentPath shape={shape} drawn={byCode.get(shape.department)} />
          <text x={width / 2} y={height + 18} textAnchor="middle">
            {shape.name}
          </text>
        </g>
      ))}
    </g>
  );
}
