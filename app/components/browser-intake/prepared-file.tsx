import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { useFormats } from "#app/locales/use-texts.ts";
import type { PreparedNews } from "./use-preparation.ts";

type Props = { readonly prepared: PreparedNews };

/** Neutral: the name of the raw file may name somebody. */
export const PREPARED_NAME = "embauches-preparees.csv";

/** All that will be sent, before it is: counts, first lines, and the file itself. */
export function PreparedFile({ prepared }: Props) {
  const { t } = useTranslation("prepare");
  return (
    <section className="grid gap-4" aria-labelledby="prepared-title">
      <h2 id="prepared-title">{t("sent.title")}</h2>
      <Counts prepared={prepared} />
      <Preview prepared={prepared} />
      <FileLink file={prepared.file} />
    </section>
  );
}

/** What was not simply carried over; each is said only when there is some. */
const NOTES = ["slipped", "undated", "emptied", "unplaced"] as const;

function Counts({ prepared: { counts } }: Props) {
  const { t } = useTranslation("prepare");
  const { number } = useFormats();
  const notes = NOTES.filter((name) => counts[name] > 0);
  return (
    <>
      <p>
        {t("sent.counts", {
          read: number(counts.read),
          written: number(counts.written),
          leftOut: number(counts.leftOut),
        })}
      </p>
      {notes.length > 0 && (
        <ul className="grid gap-1 list-disc pl-6">
          {notes.map((name) => (
            <li key={name}>
              {t(`sent.${name}`, { count: counts[name], shown: number(counts[name]) })}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Preview({ prepared: { fields, preview } }: Props) {
  const { t } = useTranslation("prepare");
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1)
    <section className="table-scroll" tabIndex={0} aria-label={t("sent.preview")}>
      <table className="file-sample">
        <caption>{t("sent.preview")}</caption>
        <thead>
          <tr>
            {fields.map((field) => (
              <th key={field} scope="col">
                {field}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {preview.map((cells, line) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two lines may say the same; their order never changes.
            <tr key={line}>
              {cells.map((cell, column) => (
                <td key={fields[column]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function FileLink({ file }: { readonly file: Blob }) {
  const { t } = useTranslation("prepare");
  const { number } = useFormats();
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    const made = URL.createObjectURL(file);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [file]);
  if (address === null) return null;
  return (
    <p>
      <a href={address} download={PREPARED_NAME}>
        {t("sent.download", { size: number(file.size / 1_000) })}
      </a>
    </p>
  );
}
