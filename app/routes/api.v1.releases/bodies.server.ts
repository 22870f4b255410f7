import { type DatasetLabel, jsonStat } from "#app/domain/benchmark/json-stat.ts";
import { CSV_DIALECTS, observationLines } from "#app/domain/benchmark/observation-csv.ts";
import {
  ALL,
  type AskedRows,
  OBSERVATION_STATUSES,
  type ObservationRow,
  observationRows,
} from "#app/domain/benchmark/observation-rows.ts";
import { dimensionOf, isPlaceLevel } from "#app/domain/benchmark/observatory/levels.ts";
import { i18nFor } from "#app/locales/index.ts";
import type { Language } from "#app/locales/languages.ts";
import { partText } from "#app/locales/part-text.ts";
import { OPEN_LICENCE } from "#app/platform/api/licence.ts";
import type { ObservationsQuery } from "#app/platform/api/release-schemas.ts";
import type { FoundRelease } from "#db/queries/releases.ts";
import { linksOf } from "./release-answer.server.ts";
import { streamed } from "./streamed.server.ts";

export type Asked = FoundRelease & { readonly query: ObservationsQuery; readonly rows: AskedRows };

export function csvBody(asked: Asked): BodyInit {
  return streamed(observationLines(rowsOf(asked), CSV_DIALECTS[asked.query.dialect]));
}

export function jsonBody(asked: Asked): BodyInit {
  return streamed(jsonPieces(asked));
}

/** The text of the answer, row by row: a whole release is too much for one go. */
function* jsonPieces(asked: Asked): Generator<string> {
  const { summary, query } = asked;
  const head = { release: summary.id, license: OPEN_LICENCE, statuses: statusesIn(query.lang) };
  yield `${JSON.stringify(head).slice(0, -1)},"observations":[`;
  let before = "";
  for (const row of rowsOf(asked)) {
    yield before + JSON.stringify(row);
    before = ",";
  }
  yield "]}";
}

export function jsonStatBody(asked: Asked): BodyInit {
  const { summary, query, rows } = asked;
  const text = i18nFor(query.lang).getFixedT(query.lang, "openData");
  const heading = {
    label: text("dataset.title", { period: summary.period }),
    source: text("source"),
    updated: summary.publishedAt,
    href: linksOf(summary.id).self,
    extension: {
      release: summary.id,
      manifestSha256: summary.manifestSha256,
      license: OPEN_LICENCE,
      status: { label: statusesIn(query.lang) },
    },
  };
  const table = [...rowsOf(asked)];
  return JSON.stringify(jsonStat(table, rows.by ?? [], heading, labelsIn(query.lang)));
}

function rowsOf({ release, summary, rows }: Asked): Generator<ObservationRow> {
  return observationRows(release, summary, rows);
}

function statusesIn(language: Language) {
  const text = i18nFor(language).getFixedT(language, "openData");
  return Object.fromEntries(OBSERVATION_STATUSES.map((code) => [code, text(`statuses.${code}`)]));
}

function labelsIn(language: Language): DatasetLabel {
  const { getFixedT } = i18nFor(language);
  const text = getFixedT(language, "openData");
  const words = getFixedT(language, "dimensions");
  const indicators = getFixedT(language, "indicators");
  return (dimension, code) => {
    if (isPlaceLevel(dimension)) {
      if (code === null) return words(`level.${dimension}`);
      return code === ALL
        ? words(`all.${dimensionOf(dimension)}`)
        : partText(`${dimension}=${code}`, language);
    }
    if (code === null) return text(`dimensions.${dimension}`);
    if (dimension === "measure") return text(`measures.${code as "share"}`);
    return dimension === "indicator" ? indicators(`${code as "women"}.name`) : code;
  };
}
