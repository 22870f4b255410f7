import Papa from "papaparse";
import { expect, test } from "vitest";
import {
  catalogSchema,
  jsonStatSchema,
  observationsSchema,
  releaseDetailSchema,
  releaseListSchema,
  tableSchemaSchema,
} from "#app/platform/api/release-schemas.ts";
import { problemSchema } from "#app/platform/api/schemas.ts";
import { database } from "#app/platform/database.server.ts";
import { findPublishedRelease } from "#db/queries/releases.ts";
import { ask, openDataPlace } from "#tests/support/open-data.ts";

const QUARTERS = ["2024-T4", "2025-T1", "2025-T2", "2025-T3", "2025-T4"];
const T4 = "/api/v1/releases/2025-T4";
/** What the library that reads parameters would say by itself. */
const LIBRARY_WORDS = /received|expected|invalid|too (small|big)/i;
const FOREVER = "public, max-age=31536000, immutable";

test("releases come newest first, page after page, each once", async () => {
  await using _place = await openDataPlace(QUARTERS);
  const seen: string[] = [];
  let address: string | null = "/api/v1/releases?limit=4";
  const sizes: number[] = [];
  while (address !== null) {
    const answer = await ask(address);
    const { releases, next } = releaseListSchema.parse(await answer.json());
    seen.push(...releases.map(({ id }) => id));
    sizes.push(releases.length);
    const link: string | undefined = /<([^>]+)>; rel="next"/.exec(
      answer.headers.get("Link") ?? "",
    )?.[1];
    expect(link === undefined).toBe(next === null);
    address = link ?? null;
  }
  expect(sizes).toEqual([4, 2]);
  expect(seen).toEqual(["2025-T4-r2", "2025-T4", "2025-T3", "2025-T2", "2025-T1", "2024-T4"]);
});

test("without a release the list is empty, and so is the catalogue", async () => {
  await using _place = await openDataPlace([]);
  expect(await (await ask("/api/v1/releases")).json()).toEqual({ releases: [], next: null });
  expect(
    catalogSchema.parse(await (await ask("/api/v1/catalog.jsonld")).json())["dcat:dataset"],
  ).toEqual([]);
});

test("a release says its manifest, its errata and where its files are; each link answers", async () => {
  await using _place = await openDataPlace();
  const first = releaseDetailSchema.parse(await (await ask(T4)).json());
  expect(first).toMatchObject({ id: "2025-T4", supersededBy: "2025-T4-r2", erratumReason: null });
  expect(first.tables).toEqual([
    ["a21", "reg"],
    ["a21", "size"],
    ["size", "reg"],
  ]);
  const second = releaseDetailSchema.parse(await (await ask(`${T4}-r2`)).json());
  expect(second).toMatchObject({
    supersededBy: null,
    erratumReason: "Deux dépôts comptés deux fois",
  });

  const { page: _, ...links } = first.links;
  for (const link of Object.values(links).flat()) expect((await ask(link)).status, link).toBe(200);
  const manifest = await (await ask(first.links.manifest)).text();
  expect(JSON.parse(manifest)).toEqual(first.manifest);
});

test("observations in every format say the same", async () => {
  await using _place = await openDataPlace();
  const asked = "by=a21,reg&indicator=women";
  const json = await ask(`${T4}/observations?${asked}`);
  const { observations, statuses } = observationsSchema.parse(await json.json());
  expect(observations.filter(({ period }) => period === "2025-T4")).toHaveLength(13 * 19);
  expect(statuses.c).toBe("confidentiel");

  const csv = await lines(`${T4}/observations?${asked}&format=csv`, ",");
  const french = await lines(`${T4}/observations?${asked}&format=csv&dialect=fr`, ";");
  const flat = observations.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([name, value]) => [name, value === null ? "" : String(value)]),
    ),
  );
  expect(csv).toEqual(flat);
  const decimals = ({ share, low, high, ...rest }: Record<string, string>) => ({
    ...rest,
    ...{
      share: share?.replace(",", "."),
      low: low?.replace(",", "."),
      high: high?.replace(",", "."),
    },
  });
  expect(french.map(decimals)).toEqual(flat);

  const dataset = jsonStatSchema.parse(
    await (await ask(`${T4}/observations?${asked}&format=json-stat`)).json(),
  );
  expect(dataset.size).toEqual([13, 19, 2, 1, 5]);
  const shares = dataset.value.filter((_, at) => at % 5 === 0);
  expect(shares.filter((value) => value !== null)).toHaveLength(
    observations.filter(({ share }) => share !== null).length,
  );
});

test("JSON-stat is the first table of the plan when none is asked for, in the language asked for", async () => {
  await using _place = await openDataPlace();
  const answer = await ask(`${T4}/observations?format=json-stat&lang=en`);
  const { id, dimension } = jsonStatSchema.parse(await answer.json());
  expect(id.slice(0, 2)).toEqual(["a21", "reg"]);
  expect(dimension.measure?.category.label.share).toBe("Share");
  expect(dimension.reg?.category.label["84"]).toBe("Auvergne-Rhône-Alpes");
  expect(dimension.indicator?.label).toBe("Indicator");
});

test.each([
  ["/api/v1/releases?limit=0", "limit", undefined],
  ["/api/v1/releases?limit=many", "limit", undefined],
  ["/api/v1/releases?cursor=nowhere", "cursor", undefined],
  ["/api/v1/releases?page=2", "page", undefined],
  ["/api/v1/catalog.jsonld?lang=de", "lang", "fr"],
  [`${T4}/observations?format=xlsx`, "format", "json-stat"],
  [`${T4}/observations?format=csv&dialect=de`, "dialect", "fr"],
  [`${T4}/observations?by=qpv`, "by", "a21,reg"],
  [`${T4}/observations?by=a88`, "by", "a21"],
  [`${T4}/observations?by=a21,size,reg`, "by", "size,reg"],
  [`${T4}/observations?by=a21&by=reg`, "by", undefined],
  [`${T4}/observations?indicator=origine`, "indicator", "women"],
  [`${T4}/observations?__proto__=1`, "__proto__", undefined],
])("%s is a problem that names %s", async (path, parameter, allowed) => {
  await using _place = await openDataPlace();
  const answer = await ask(path);
  expect([answer.status, answer.headers.get("Content-Type")]).toEqual([
    400,
    "application/problem+json",
  ]);
  expect(answer.headers.get("Cache-Control")).toBe("no-store");
  const { parameters, detail } = problemSchema.parse(await answer.json());
  const wrong = parameters?.find((one) => one.parameter === parameter);
  expect(wrong, detail).toBeDefined();
  if (allowed !== undefined) expect(wrong?.allowed).toContain(allowed);
  expect(detail).not.toMatch(LIBRARY_WORDS);
});

test.each([
  ["/api/v1/releases?limit=0", 'limit is "0", not a whole number from 1 to 100.'],
  ["/api/v1/releases?limit=many", 'limit is "many", not a whole number from 1 to 100.'],
  ["/api/v1/releases?limit=2.5", 'limit is "2.5", not a whole number from 1 to 100.'],
  ["/api/v1/releases?limit=101", 'limit is "101", not a whole number from 1 to 100.'],
  ["/api/v1/releases?cursor=x", 'cursor is "x", not one that a page gave as next.'],
  [`${T4}/observations?by=qpv`, /^by is "qpv", not one of a21, /],
  [`${T4}/observations?indicator=origine`, /^indicator is "origine", not one of .*women/],
  [`${T4}/observations?format=xlsx`, 'format is "xlsx", not one of json, csv, json-stat.'],
  [`${T4}/observations?format=${"x".repeat(5_000)}`, /^format is "x{60}…", not one of/],
])("%s says what was given and what is accepted", async (path, words) => {
  await using _place = await openDataPlace();
  const { detail } = problemSchema.parse(await (await ask(path)).json());
  if (typeof words === "string") expect(detail).toBe(words);
  else expect(detail).toMatch(words);
});

test.each(["", "/manifest", "/observations"])(
  "a release that is not published is not there%s",
  async (rest) => {
    await using _place = await openDataPlace();
    for (const id of ["2026-T1", "2025-T4-r3", "..%2f2025-T4", "x".repeat(5_000)]) {
      const answer = await ask(`/api/v1/releases/${id}${rest}`);
      expect([answer.status, answer.headers.get("Content-Type")]).toEqual([
        404,
        "application/problem+json",
      ]);
    }
  },
);

test("what never changes is kept for good, what may change is asked for again, and told 304", async () => {
  await using _place = await openDataPlace();
  const kept = [
    `${T4}/manifest`,
    `${T4}/files/2025-T4.csv`,
    `${T4}/observations`,
    `${T4}/observations?by=a21&format=csv`,
    `${T4}/observations?format=json-stat`,
  ];
  const asked = [
    "/api/v1/releases",
    T4,
    "/api/v1/catalog.jsonld",
    "/api/v1/schemas/observations.json",
  ];
  const tags = new Set<string>();
  for (const path of [...kept, ...asked]) {
    const first = await ask(path);
    const etag = first.headers.get("ETag") ?? "";
    expect(first.headers.get("Cache-Control"), path).toBe(
      kept.includes(path) ? FOREVER : "public, no-cache",
    );
    expect(first.headers.get("Access-Control-Allow-Origin")).toBe("*");
    const again = await ask(path, {
      headers: { "If-None-Match": `"other", ${etag.replace("W/", "")}` },
    });
    expect([again.status, await again.text(), again.headers.get("ETag")]).toEqual([304, "", etag]);
    expect((await ask(path, { headers: { "If-None-Match": '"other"' } })).status).toBe(200);
    tags.add(etag);
  }
  expect(tags.size).toBe(kept.length + asked.length);
});

test("a browser of another site may ask", async () => {
  await using _place = await openDataPlace();
  const answer = await ask(T4, { method: "OPTIONS" });
  expect([answer.status, answer.headers.get("Access-Control-Allow-Methods")]).toEqual([
    204,
    "GET, HEAD, OPTIONS",
  ]);
});

test("the catalogue names each release with its files, licence and period; errata point to what they replace", async () => {
  await using _place = await openDataPlace();
  const { "dcat:dataset": datasets } = catalogSchema.parse(
    await (await ask("/api/v1/catalog.jsonld")).json(),
  );
  expect(datasets.map((dataset) => dataset["dct:identifier"])).toEqual([
    "2025-T4-r2",
    "2025-T4",
    "2025-T3",
  ]);
  expect(datasets[0]).toMatchObject({
    "dct:temporal": {
      "dcat:startDate": { "@value": "2025-10-01" },
      "dcat:endDate": { "@value": "2025-12-31" },
    },
    "dct:replaces": { "@id": datasets[1]?.["@id"] },
    "adms:versionNotes": "Deux dépôts comptés deux fois",
  });
  expect(datasets[1]).toMatchObject({ "dct:isReplacedBy": { "@id": datasets[0]?.["@id"] } });
  for (const dataset of datasets) {
    const files = dataset["dcat:distribution"] as {
      "dcat:downloadURL": { "@id": string };
      "dct:license": unknown;
      "dct:conformsTo"?: { "@id": string };
    }[];
    expect(files).toHaveLength(4);
    expect(files.map((file) => file["dct:conformsTo"]?.["@id"].replace(/.*\//, ""))).toEqual([
      ...["observations.json", "observations-fr.json", undefined, ""],
    ]);
    for (const file of files) {
      expect(file["dct:license"]).toEqual({ "@id": "https://spdx.org/licenses/etalab-2.0.html" });
      expect((await ask(file["dcat:downloadURL"]["@id"])).status).toBe(200);
    }
  }
});

test("each file has its Table Schema; the French one has its decimal comma", async () => {
  await using _place = await openDataPlace([]);
  for (const file of ["embauches", "sites", "candidatures", "observations", "observations-fr"]) {
    const schema = tableSchemaSchema.parse(
      await (await ask(`/api/v1/schemas/${file}.json`)).json(),
    );
    const share = schema.fields.find(({ name }) => name === "share");
    if (share) expect(share.decimalChar).toBe(file.endsWith("-fr") ? "," : ".");
  }
  expect((await ask("/api/v1/schemas/personnes.json")).status).toBe(404);
});

test("the CSV of everything is the file of the manifest, to the byte", async () => {
  await using _place = await openDataPlace();
  const file = await (await ask(`${T4}/files/2025-T4.csv`)).text();
  expect(await (await ask(`${T4}/observations?format=csv`)).text()).toBe(file);
  const cells = await (await ask(`${T4}/files/2025-T4.json`)).json();
  expect(cells).toEqual((await findPublishedRelease(database(), "2025-T4"))?.release);
});

test("the manifest is served to the byte", async () => {
  await using _place = await openDataPlace();
  const kept = await findPublishedRelease(database(), "2025-T4");
  expect(await (await ask(`${T4}/manifest`)).text()).toBe(kept?.manifest);
});

async function lines(path: string, delimiter: string): Promise<Record<string, string>[]> {
  const answer = await ask(path);
  expect(answer.headers.get("Content-Type")).toMatch(/^text\/csv; charset=utf-8/);
  const schema = /<([^>]+)>; rel="describedby"/.exec(answer.headers.get("Link") ?? "")?.[1] ?? "";
  const { fields } = tableSchemaSchema.parse(await (await ask(schema)).json());
  expect(fields.find(({ name }) => name === "share")?.decimalChar).toBe(
    delimiter === ";" ? "," : ".",
  );
  const text = (await answer.text()).replace(/^\uFEFF/, "");
  return Papa.parse<Record<string, string>>(text, { header: true, delimiter, skipEmptyLines: true })
    .data;
}
