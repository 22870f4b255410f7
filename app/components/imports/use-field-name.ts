import { useTranslation } from "react-i18next";
import type { FileKind } from "#app/intake/reading.ts";

/** What one of our columns holds, in words. */
export function useFieldName(kind: FileKind): (field: string) => string {
  const { t } = useTranslation("imports");
  // Fields come from the declared columns, and each has its text: tests/locales checks it.
  return (field) => t(`fields.${kind}.${field}` as never);
}
