import { useTranslation } from "react-i18next";
import { OUTLINES, type Side } from "./sides.ts";

/** Which mark is whom. */
export function SideKey({ sides }: { readonly sides: readonly Side[] }) {
  const { t } = useTranslation("dashboard");
  return (
    <ul className="chart-key">
      {sides.map((side) => (
        <li key={side}>
          <svg viewBox="-10 -8 20 16" aria-hidden="true">
            <path className={`mark side-${side}`} d={OUTLINES[side]} />
          </svg>
          {t(`sides.${side}`)}
        </li>
      ))}
    </ul>
  );
}
