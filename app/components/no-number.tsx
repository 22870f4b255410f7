import { useTranslation } from "react-i18next";

/** Why there is no number: hidden for confidentiality, to protect another, not applicable, unreliable, not provided, too few. */
export const NO_NUMBER_CODES = ["c", "s", "z", "u", "nr", "few"] as const;
export type NoNumberCode = (typeof NO_NUMBER_CODES)[number];

/** Drawings on a grid of 16, told apart without colour. */
const ICONS: Readonly<Record<NoNumberCode, string>> = {
  c: "M4 7h8v6H4zM5.5 7V5a2.5 2.5 0 0 1 5 0v2",
  s: "M2 14 14 2M2 8l6-6M8 14l6-6",
  z: "M3 8h10",
  u: "M2 10c2-6 4-6 6-2s4 4 6-2",
  nr: "M5.5 5.5a2.5 2.5 0 1 1 3.6 2.2c-.8.5-1.1.9-1.1 1.8M8 12.5v.6",
  few: "M4 12v-2M8 12V8M12 12V4",
};

/** In the place of a number: icon, word and code. Never 0, never blank. */
export function NoNumber({ code }: { readonly code: NoNumberCode }) {
  const { t } = useTranslation("noNumber");
  return (
    <span className="no-number" title={t(`${code}.meaning`)}>
      <svg
        viewBox="0 0 16 16"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        aria-hidden="true"
      >
        <path d={ICONS[code]} />
      </svg>
      {t(`${code}.word`)}
      {code !== "few" && <span className="code">{code}</span>}
    </span>
  );
}
