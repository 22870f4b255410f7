import { useTranslation } from "react-i18next";

/** The separators a person may choose. */
export const SEPARATORS = [";", ",", "\t", "|"] as const;

const NAMES = { ";": "semicolon", ",": "comma", "\t": "tab", "|": "bar" } as const;

/** How a separator is called; one of another kind is shown as it is. */
export function useSeparatorName(): (separator: string) => string {
  const { t } = useTranslation("imports");
  return (separator) => {
    const known = SEPARATORS.find((one) => one === separator);
    return known ? t(`file.separators.${NAMES[known]}`) : separator;
  };
}
