import { useTranslation } from "react-i18next";
import type { ShownCommuneAnswer } from "./shown-implantation.ts";

/** What is wrong with the commune typed, and what to do; null when nothing is. */
export function useCommuneAnswer(answer: ShownCommuneAnswer): string | null {
  const { t } = useTranslation("implantation");
  switch (answer.status) {
    case "none":
    case "found":
      return null;
    case "unknown":
      return t("commune.unknown", { text: answer.text });
    case "noZone":
      return t("commune.noZone", { name: answer.commune.name });
    case "namesakes": {
      const list = answer.communes.map(({ code, name }) => `${name} ${code}`).join(", ");
      return t("commune.namesakes", { list });
    }
  }
}
