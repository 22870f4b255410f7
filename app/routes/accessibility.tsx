import type { MetaFunction } from "@remix-run/node";
import { useTranslation } from "react-i18next";
import { LegalText } from "#app/components/layout/legal-text.tsx";
import { titled } from "#app/components/layout/page-title.ts";

const SECTIONS = ["status", "figures", "contact"] as const;

export const meta: MetaFunction = ({ matches }) =>
  titled(matches, (t) => t("accessibility.title", { ns: "legal" }));

export default function Accessibility() {
  const { t } = useTranslation("legal");
  const sections = SECTIONS.map((key) => ({
    key,
    title: t(`accessibility.sections.${key}.title`),
    text: t(`accessibility.sections.${key}.text`),
  }));
  return (
    <LegalText
      title={t("accessibility.title")}
      lead={t("accessibility.lead")}
      sections={sections}
    />
  );
}
