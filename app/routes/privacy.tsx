import type { MetaFunction } from "@remix-run/node";
import { useTranslation } from "react-i18next";
import { LegalText } from "#app/components/layout/legal-text.tsx";
import { titled } from "#app/components/layout/page-title.ts";

const SECTIONS = ["whose", "what", "why", "account", "howLong", "rights"] as const;

export const meta: MetaFunction = ({ matches }) =>
  titled(matches, (t) => t("privacy.title", { ns: "legal" }));

export default function Privacy() {
  const { t } = useTranslation("legal");
  const sections = SECTIONS.map((key) => ({
    key,
    title: t(`privacy.sections.${key}.title`),
    text: t(`privacy.sections.${key}.text`),
  }));
  return <LegalText title={t("privacy.title")} lead={t("privacy.lead")} sections={sections} />;
}
