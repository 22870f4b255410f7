import type { DrawnDepartment } from "./department-step.ts";
import type { Shape } from "./overseas.ts";

type Props = { readonly shape: Shape; readonly drawn: DrawnDepartment | undefined };

/** A département: blank when there is nothing to say, hatched when there is no number, else the colour of its step. A range has a step and no number. */
export function DepartmentPath({ shape, drawn }: Props) {
  if (!drawn) return <path className="department" d={shape.path} />;
  if (drawn.step === null) {
    return (
      <g>
        <path className="department" d={shape.path} />
        <path className="department hidden-value" d={shape.path} data-row={drawn.key} />
      </g>
    );
  }
  return (
    <path
      className={`department step-${drawn.step}`}
      d={shape.path}
      data-row={drawn.key}
      data-column="value"
      data-value={drawn.value ?? undefined}
    />
  );
}
