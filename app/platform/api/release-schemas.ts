import { z } from "zod";
import { MEASURES } from "#app/domain/benchmark/json-stat.ts";
import { OBSERVATION_STATUSES } from "#app/domain/benchmark/observation-rows.ts";
import { EMPLOYER_BANDS } from "#app/domain/benchmark/published.ts";
import { LANGUAGES } from "#app/locales/languages.ts";

/** The shapes of what is open to everyone: releases, their observations, the catalogue. */
export const releaseIdSchema = z.string().regex(/^\d{4}-T[1-4](-r[1-9]\d*)?$/);

const language = z.enum(LANGUAGES).default("fr");

export const languageQuerySchema = z.strictObject({ lang: language });

const PAGE = "a whole number from 1 to 100";

export const releasesQuerySchema = z.strictObject({
  limit: z.coerce.number(PAGE).int(PAGE).min(1, PAGE).max(100, PAGE).default(20),
  /** The `next` of the page before. */
  cursor: z.string().optional(),
});

export const OBSERVATION_FORMATS = ["json", "csv", "json-stat"] as const;

export const observationsQuerySchema = z.strictObject({
  indicator: z.string().optional(),
  /** Levels separated by commas. */
  by: z.string().optional(),
  format: z.enum(OBSERVATION_FORMATS).default("json"),
  dialect: z.enum(["standard", "fr"]).default("standard"),
  lang: language,
});

const instant = z.string();
const address = z.string();
const count = z.int().min(1);
const share = z.number().min(0).max(1);

export const releaseSchema = z.object({
  id: releaseIdSchema,
  period: z.string().regex(/^\d{4}-T[1-4]$/),
  revision: z.int().min(1),
  publishedAt: instant,
  erratumReason: z.string().nullable(),
  supersededBy: z.string().nullable(),
  manifestSha256: z.string().regex(/^[0-9a-f]{64}$/),
  license: z.string(),
  links: z.object({
    self: address,
    page: address,
    manifest: address,
    csv: address,
    csvFr: address,
    json: address,
    jsonStat: address,
    /** Of `csv`, then of `csvFr`. */
    tableSchema: address,
    tableSchemaFr: address,
    /** Those of the manifest, to the byte. */
    files: z.array(address),
  }),
});

export const releaseListSchema = z.object({
  releases: z.array(releaseSchema),
  /** The cursor of the next page; null on the last one. */
  next: z.string().nullable(),
});

/** What a release was made from and by which rules; it may come to say more. */
export const manifestSchema = z.looseObject({
  id: releaseIdSchema,
  period: z.string(),
  plan: z.object({ id: z.string(), version: z.int() }),
  rulesVersion: z.int(),
  codeVersion: z.string(),
  snapshotSha256: z.string(),
  planSha256: z.string(),
  vintages: z.record(z.string(), z.string()),
  coverage: z.object({ employers: z.enum(EMPLOYER_BANDS).nullable(), hires: count.nullable() }),
  files: z.array(z.object({ name: z.string(), sha256: z.string(), bytes: z.int().min(0) })),
  erratumOf: z.string().nullable(),
  reason: z.string().nullable(),
});

export const releaseDetailSchema = releaseSchema.extend({
  indicators: z.array(z.string()),
  /** Levels that `by` may cross. */
  tables: z.array(z.array(z.string())),
  manifest: manifestSchema,
});

export const observationSchema = z.object({
  release: releaseIdSchema,
  period: z.string().regex(/^\d{4}(-T[1-4])?$/),
  a21: z.string(),
  a88: z.string(),
  size: z.string(),
  reg: z.string(),
  dep: z.string(),
  indicator: z.string(),
  status: z.enum(OBSERVATION_STATUSES),
  hires: count.nullable(),
  employers: z.enum(EMPLOYER_BANDS).nullable(),
  n: count.nullable(),
  share: share.nullable(),
  low: share.nullable(),
  high: share.nullable(),
  p10: share.nullable(),
  p25: share.nullable(),
  p50: share.nullable(),
  p75: share.nullable(),
  p90: share.nullable(),
  keptFrom: releaseIdSchema.nullable(),
});

export const observationsSchema = z.object({
  release: releaseIdSchema,
  license: z.string(),
  /** Status → what it means. */
  statuses: z.record(z.enum(OBSERVATION_STATUSES), z.string()),
  observations: z.array(observationSchema),
});

export const jsonStatSchema = z.object({
  version: z.literal("2.0"),
  class: z.literal("dataset"),
  label: z.string(),
  source: z.string(),
  updated: instant,
  href: address,
  extension: z.looseObject({}),
  id: z.array(z.string()),
  size: z.array(z.int().min(0)),
  role: z.object({
    time: z.array(z.string()),
    geo: z.array(z.string()),
    metric: z.array(z.string()),
  }),
  dimension: z.record(
    z.string(),
    z.object({
      label: z.string(),
      category: z.object({
        index: z.array(z.string()),
        label: z.record(z.string(), z.string()),
        unit: z.record(z.enum(MEASURES), z.object({ decimals: z.int() })).optional(),
      }),
    }),
  ),
  value: z.array(z.number().nullable()),
  status: z.record(z.string(), z.string()),
});

export const catalogSchema = z.looseObject({
  "@context": z.looseObject({}),
  "@id": address,
  "@type": z.literal("dcat:Catalog"),
  "dcat:dataset": z.array(z.looseObject({ "@id": address, "@type": z.literal("dcat:Dataset") })),
});

/** A Frictionless Table Schema. */
export const tableSchemaSchema = z.looseObject({
  $schema: z.string(),
  name: z.string(),
  missingValues: z.array(z.string()),
  fields: z.array(z.looseObject({ name: z.string(), type: z.string(), description: z.string() })),
});

export type ReleaseAnswer = z.infer<typeof releaseSchema>;
export type ObservationsQuery = z.infer<typeof observationsQuerySchema>;
