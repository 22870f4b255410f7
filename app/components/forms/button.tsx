import type { ButtonHTMLAttributes } from "react";

type Props = ButtonHTMLAttributes<HTMLButtonElement> & {
  /** One primary action per page. */
  readonly kind?: "primary" | "secondary";
};

export function Button({ kind = "primary", type = "submit", className = "", ...rest }: Props) {
  return <button type={type} className={`button button-${kind} ${className}`} {...rest} />;
}
