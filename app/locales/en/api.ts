import type { api as reference } from "../fr/api.ts";
import type { Translation } from "../translation.ts";

export const api: Translation<typeof reference> = {
  title: "The Ancrage API",
  lead: "Two parts: open data, which anyone may read without an account; and a company’s deposits and figures, with a token that it creates in its settings.",
  token:
    "Token of a company, created in its settings. It serves for that company and what it was allowed only.",
  tags: {
    openData: "Open data",
    company: "A company",
    service: "The service",
  },
  page: {
    document: "OpenAPI 3.1 document",
    catalogue: "DCAT catalogue",
    contents: "Contents",
    example: "Example",
    parameters: "Parameters",
    noParameters: "No parameter.",
    required: "required",
    byDefault: "default: {{value}}",
    places: { path: "path", query: "query", header: "header" },
    body: "Body of the request:",
    answers: "Answers",
    open: "No account",
    scope: "Company token",
    shapes: "Shapes of the answers",
    orNull: "{{type}} or null",
    listOf: "list of {{type}}",
    optional: "optional",
    anyValue: "value",
    types: {
      string: "text",
      integer: "integer",
      number: "number",
      boolean: "boolean",
      object: "object",
      null: "null",
    },
  },
  operations: {
    listReleases: {
      summary: "Published releases",
      description:
        "Newest first, errata included, page after page: the Link header and the field next give what follows.",
    },
    readRelease: {
      summary: "A release",
      description:
        "Its manifest (plan, rules, vintages, hashes), its tables and the addresses of its files. supersededBy names the erratum that replaces it, when there is one.",
    },
    readManifest: {
      summary: "The manifest, to the byte",
      description: "The text whose SHA-256 is manifestSha256. It never changes.",
    },
    readFile: {
      summary: "A file, to the byte",
      description:
        "The files whose SHA-256 the manifest gives: all cells as JSON, all observations as CSV. They never change.",
    },
    readObservations: {
      summary: "The observations of a release",
      description:
        "A row per cell and indicator. status says what each row is worth: a published value, r range, u unreliable, c confidential, nr not provided, z not applicable. A hidden number is absent, never 0. The answer never changes at a given address.",
    },
    readCatalog: {
      summary: "The catalogue",
      description: "The releases described in DCAT-AP (JSON-LD), for portals that harvest.",
    },
    readSchema: {
      summary: "The schema of a file",
      description:
        "Table Schema (Frictionless) of the files one deposits and of the one one downloads.",
    },
    depositFile: {
      summary: "Deposit and publish a file",
      description:
        "201 once the lines count, 200 when the key was used before, 422 when the file is refused, 409 when a person must decide. All anomalies come at once.",
    },
    readImport: {
      summary: "A deposit",
      description: "Where it is, what was counted, and the first anomaly of each cause.",
    },
    readIndicators: {
      summary: "The company’s indicators",
      description:
        "Over the months asked for, or all that is deposited. value is null when nobody is counted; expected, what the labour markets of the sites would give, is null by month, quarter or year, and where the reference share is not known. baseline chooses the population compared with: residents or, where their files are loaded, the labour force or job-seekers; expected.baseline names it.",
    },
    readOpenApi: {
      summary: "This document",
      description: "The whole API described, from the very schemas that the server applies.",
    },
    isAlive: { summary: "The server lives", description: "Answers as soon as the process runs." },
    isReady: {
      summary: "The server is ready",
      description: "503 while the database does not answer.",
    },
  },
  parameters: {
    limit: "Releases per page.",
    cursor: "The field next of the page before.",
    id: "Id of the release (2025-T4, 2025-T4-r2) or of the deposit.",
    file: "embauches.json, sites.json, candidatures.json, observations.json or observations-fr.json.",
    name: "Name of the file: 2025-T4.json or 2025-T4.csv.",
    indicator: "An indicator of the release; absent: all of them.",
    by: "The levels of a table of the plan, separated by commas: a21, a88, size, reg, dep. Margins are included. Absent: every table (in JSON-stat, the first).",
    format: "Format of the answer.",
    dialect: "For CSV: standard (RFC 4180) or fr (semicolon, decimal comma, UTF-8 mark).",
    lang: "Language of the labels.",
    siren: "SIREN of the token’s company.",
    kind: "What the file holds.",
    mode: "replace replaces the months and sites of the file; append completes them.",
    confirmOverlap: "true confirms that months which another deposit holds are completed.",
    "Idempotency-Key": "Chosen by the caller: the same key publishes once.",
    from: "First month, like 2025-03.",
    to: "Last month, like 2025-12.",
  },
  answers: {
    "200": "The answer.",
    "201": "Published.",
    "304": "Unchanged since it was last read (If-None-Match).",
    "400": "A parameter cannot be read: parameters says which and what is allowed.",
    "401": "A valid token is needed.",
    "403": "The token does not allow this.",
    "404": "Nothing at this address.",
    "408": "The file stopped coming.",
    "409": "The file waits for a decision.",
    "413": "The file is too large.",
    "415": "Neither text/csv nor multipart/form-data.",
    "422": "The file is refused: import says why.",
    "503": "Not ready yet.",
  },
};
