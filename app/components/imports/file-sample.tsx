import { useTranslation } from "react-i18next";
import type { Found } from "./found.ts";

/** A few lines from the start, the middle and the end, as they are read. */
export function FileSample({ found }: { readonly found: Found }) {
  const { t } = useTranslation("imports");
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <section className="table-scroll" aria-label={t("file.sample")} tabIndex={0}>
      <table className="file-sample">
        <caption>{t("file.sample")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("file.line")}</th>
            {found.headers.map((header, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: headers may repeat, their places do not.
              <th key={index} scope="col">
                {header}
              </th>
            ))}
          </tr>
        </thead>
        {distinctParts(found).map(({ part, lines }) => (
          <tbody key={part}>
            {lines.map(({ line, cells }) => (
              <tr key={line}>
                <th scope="row">{line}</th>
                {found.headers.map((_, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: cells have no name but their place.
                  <td key={index}>{cells[index] ?? ""}</td>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}

/** A short file is all in its first lines: no line is shown twice. */
function distinctParts({ first, middle, last }: Found) {
  const shown = new Set<number>();
  return Object.entries({ first, middle, last }).map(([part, lines]) => {
    const fresh = lines.filter(({ line }) => !shown.has(line));
    for (const { line } of fresh) shown.add(line);
    return { part, lines: fresh };
  });
}
