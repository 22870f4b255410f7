import type { importReceipt as french } from "#app/locales/fr/import-receipt.ts";
import type { Translation } from "#app/locales/translation.ts";

export const importReceipt: Translation<typeof french> = {
  title: "Receipt",
  publishedTitle: "Receipt and certificate of conformity",
  withdrawnTitle: "Publication undone",
  refusedTitle: "Deposit refused",
  published:
    "The file {{file}} was received, read in full and published. The accepted lines now count in the indicators of {{company}}.",
  withdrawn:
    "The file {{file}} no longer counts in the indicators of {{company}}. What it had replaced counts again.",
  refused: "The file {{file}} could not be read to its end. Only this report of it was kept.",
  failed: "The reading broke off on our side. Deposit the file again.",
  certificate:
    "Certificate of conformity: {{accepted}} lines out of {{read}} conform to the expected format.",
  facts: "The deposit",
  file: "File",
  kind: "Content",
  mode: "Mode",
  depositedBy: "Deposited by",
  depositedAt: "Deposited on",
  publishedAt: "Published on",
  withdrawnAt: "Undone on",
  sha256: "SHA-256",
  size: "Size",
  bytes: "{{size}} bytes",
  reading: "Encoding and separator",
  reason: "Reason for the lines left out",
  mapping: "Matched columns",
  field: "Information",
  header: "Column of the file",
  reference: "Number",
  dashboard: "See the dashboard",
  undoTitle: "Undo this publication",
  undo: "Possible for 30 days. What this deposit had replaced will count again.",
  undoButton: "Undo the publication",
  again: "Deposit another file",
  list: "All deposits",
};
