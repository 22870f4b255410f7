import { i18nFor } from "#app/locales/index.ts";
import type { Language } from "#app/locales/languages.ts";
import { OPEN_LICENCE } from "#app/platform/api/licence.ts";
import { config } from "#app/platform/config.server.ts";
import type { ReleaseSummary } from "#db/queries/releases.ts";
import { linksOf } from "./release-answer.server.ts";

/** Vocabularies of DCAT-AP 3, and the lists of the EU that it asks to take values from. */
const CONTEXT = {
  dcat: "http://www.w3.org/ns/dcat#",
  dct: "http://purl.org/dc/terms/",
  foaf: "http://xmlns.com/foaf/0.1/",
  adms: "http://www.w3.org/ns/adms#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
};
const AUTHORITY = "http://publications.europa.eu/resource/authority";

/** The catalogue of all releases, errata and what they replace included. */
export function catalogOf(releases: readonly ReleaseSummary[], language: Language) {
  const { baseUrl } = config();
  const text = i18nFor(language).getFixedT(language, "openData");
  const publisher = publisherOf(language);
  return {
    "@context": CONTEXT,
    "@id": `${baseUrl}/api/v1/catalog.jsonld`,
    "@type": "dcat:Catalog",
    "dct:title": said(text("catalog.title"), language),
    "dct:description": said(text("catalog.description"), language),
    "dct:publisher": publisher,
    "dct:license": { "@id": OPEN_LICENCE },
    "dct:language": languageOf(language),
    "foaf:homepage": { "@id": `${baseUrl}/observatory` },
    "dcat:dataset": releases.map((release) => ({
      ...dataset(release, releases, language),
      "dct:publisher": publisher,
    })),
  };
}

function dataset(
  { id, period, revision, publishedAt, supersededBy, erratumReason }: ReleaseSummary,
  all: readonly ReleaseSummary[],
  language: Language,
) {
  const text = i18nFor(language).getFixedT(language, "openData");
  const replaced = all.find((one) => one.period === period && one.revision === revision - 1);
  const links = linksOf(id);
  return {
    "@id": links.self,
    "@type": "dcat:Dataset",
    "dct:identifier": id,
    "dct:title": said(text("dataset.title", { period }), language),
    "dct:description": said(text("dataset.description"), language),
    "dct:issued": typed(publishedAt, "dateTime"),
    "dct:temporal": temporal(period),
    "dct:spatial": { "@id": `${AUTHORITY}/country/FRA` },
    "dct:accrualPeriodicity": { "@id": `${AUTHORITY}/frequency/QUARTERLY` },
    "dct:accessRights": { "@id": `${AUTHORITY}/access-right/PUBLIC` },
    "dcat:theme": { "@id": `${AUTHORITY}/data-theme/SOCI` },
    "dcat:keyword": text("keywords")
      .split("|")
      .map((word) => said(word, language)),
    "dcat:landingPage": { "@id": links.page },
    "dcat:version": String(revision),
    ...(erratumReason !== null && { "adms:versionNotes": erratumReason }),
    ...(replaced && { "dct:replaces": { "@id": linksOf(replaced.id).self } }),
    ...(supersededBy !== null && { "dct:isReplacedBy": { "@id": linksOf(supersededBy).self } }),
    "dcat:distribution": distributions(id, language),
  };
}

function distributions(id: string, language: Language) {
  const { csv, csvFr, json, jsonStat, tableSchema, tableSchemaFr } = linksOf(id);
  return [
    {
      ...distribution("csv", csv, "text/csv", "CSV", language),
      "dct:conformsTo": { "@id": tableSchema },
    },
    {
      ...distribution("csvFr", csvFr, "text/csv", "CSV", language),
      "dct:conformsTo": { "@id": tableSchemaFr },
    },
    distribution("json", json, "application/json", "JSON", language),
    {
      ...distribution("jsonStat", jsonStat, "application/json", "JSON", language),
      "dct:conformsTo": { "@id": "https://json-stat.org/full/" },
    },
  ];
}

function distribution(
  name: "csv" | "csvFr" | "json" | "jsonStat",
  address: string,
  mediaType: string,
  format: string,
  language: Language,
) {
  const text = i18nFor(language).getFixedT(language, "openData");
  return {
    "@id": address,
    "@type": "dcat:Distribution",
    "dct:title": said(text(`distributions.${name}`), language),
    "dcat:accessURL": { "@id": address },
    "dcat:downloadURL": { "@id": address },
    "dcat:mediaType": { "@id": `https://www.iana.org/assignments/media-types/${mediaType}` },
    "dct:format": { "@id": `${AUTHORITY}/file-type/${format}` },
    "dct:license": { "@id": OPEN_LICENCE },
  };
}

function publisherOf(language: Language) {
  const { baseUrl } = config();
  const text = i18nFor(language).getFixedT(language, "openData");
  return { "@id": baseUrl, "@type": "foaf:Agent", "foaf:name": said(text("publisher"), language) };
}

/** "2025-T4" → from its first day to its last. */
function temporal(period: string) {
  const [year, quarter] = [period.slice(0, 4), Number(period.slice(-1))];
  const month = (number: number) => String(number).padStart(2, "0");
  const lastDays = [31, 30, 30, 31];
  return {
    "@type": "dct:PeriodOfTime",
    "dcat:startDate": typed(`${year}-${month(3 * quarter - 2)}-01`, "date"),
    "dcat:endDate": typed(`${year}-${month(3 * quarter)}-${lastDays[quarter - 1]}`, "date"),
  };
}

function typed(value: string, type: "date" | "dateTime") {
  return { "@type": `xsd:${type}`, "@value": value };
}

function said(value: string, language: Language) {
  return { "@language": language, "@value": value };
}

function languageOf(language: Language) {
  return { "@id": `${AUTHORITY}/language/${language === "fr" ? "FRA" : "ENG"}` };
}
