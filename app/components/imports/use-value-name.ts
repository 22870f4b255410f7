import { useTranslation } from "react-i18next";

/** One of our codes in words, with the code: "Femme (F)"; the code alone where it is a word already. */
export function useValueName(field: string): (code: string) => string {
  const { t, i18n } = useTranslation("valueNames");
  return (code) => {
    const name: unknown = i18n.getResource(i18n.language, "valueNames", `${field}.${code}`);
    return typeof name === "string" ? t("withCode", { name, code }) : code;
  };
}
