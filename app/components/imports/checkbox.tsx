import type { ReactNode } from "react";

type Props = {
  readonly id: string;
  readonly name: string;
  readonly value: string;
  readonly hint?: string;
  readonly children: ReactNode;
};

/** A box to tick, its label and its hint. */
export function Checkbox({ id, name, value, hint, children }: Props) {
  return (
    <div className="choice">
      <input
        type="checkbox"
        {...{ id, name, value }}
        {...(hint ? { "aria-describedby": `${id}-hint` } : {})}
      />
      <label htmlFor={id}>{children}</label>
      {hint && (
        <p id={`${id}-hint`} className="note">
          {hint}
        </p>
      )}
    </div>
  );
}
