import { z } from "zod";
import { BASELINES } from "#app/domain/effects/baselines.ts";
import { EXPECTED_VERDICTS } from "#app/domain/effects/expectation.ts";
import { EXPECTED_INDICATORS } from "#app/domain/effects/expected-figure.ts";
import { FIGURE_STATUSES } from "#app/domain/indicators/figure.ts";
import { indicatorIds } from "#app/domain/indicators/index.ts";
import type { ImportTable } from "#db/schema/hiring.ts";

/** The shapes of the API: what comes in is read with them, what goes out is typed by them. */
const count = z.int().min(0);
const kind = z.enum(["hires", "sites", "applications"] satisfies ImportTable["kind"][]);

export const importQuerySchema = z.object({
  kind,
  mode: z.enum(["replace", "append"]).default("replace"),
  /** An append over months that another import holds must be confirmed. */
  confirmOverlap: z.stringbool().default(false),
});

/** Printable ASCII, as the header field asks. */
export const idempotencyKeySchema = z.string().regex(/^[\x21-\x7e]{1,200}$/);

export const issueSchema = z.object({
  line: z.int().nullable(),
  column: z.string().nullable(),
  problem: z.string(),
  severity: z.enum(["blocking", "toFix", "toCheck", "repaired"]),
  value: z.string().nullable(),
  message: z.string(),
});

export const decisionSchema = z.object({
  question: z.string(),
  column: z.string().nullable(),
  choices: z.array(z.string()).readonly(),
});

export const importAnswerSchema = z.object({
  status: z.string(),
  importId: z.string().nullable(),
  kind,
  read: count,
  accepted: count,
  rejected: count,
  ignored: count,
  encoding: z.string().nullable(),
  separator: z.string().nullable(),
  sha256: z.string().nullable(),
  issues: z.array(issueSchema).readonly(),
  decisions: z.array(decisionSchema).readonly(),
});

const month = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])$/, "a month like 2025-03")
  .transform((text) => Number(text.replace("-", "")));

export const indicatorsQuerySchema = z.object({
  from: month.optional(),
  to: month.optional(),
  by: z.enum(["site", "month", "quarter", "year"]).optional(),
  /** The population that hires are set beside. */
  baseline: z.enum(BASELINES).optional(),
});

const share = z.number().min(0).max(1);
const ratio = z.number().min(0);

/** What the labour markets of the sites would give, and how far the hires are from it: ratios are observed over expected. */
export const expectedSchema = z.object({
  indicator: z.enum(EXPECTED_INDICATORS),
  baseline: z.enum(BASELINES),
  observed: count,
  hires: count,
  /** Hires of the period that an earlier list of districts codes: they are not compared. */
  earlierHires: count,
  expectedShare: share,
  ratio,
  low: ratio,
  high: ratio,
  p: share,
  interpretable: z.boolean(),
  /** The ratio if the reference were 10 % higher, and 10 % lower. */
  sensitivity: z.object({ low: ratio, high: ratio }),
  verdict: z.enum(EXPECTED_VERDICTS),
  vintages: z.record(z.string(), z.string()),
  extract: z.boolean(),
  sentence: z.object({ fr: z.string(), en: z.string() }),
});

/** A figure of the company, what it is worth, and what the labour markets of its sites would give. */
export const figureSchema = z.object({
  indicator: z.enum(indicatorIds),
  group: z.string().nullable(),
  numerator: count.nullable(),
  denominator: count.nullable(),
  unknown: count.nullable(),
  base: count.nullable(),
  value: z.number().min(-1).max(1).nullable(),
  low: z.number().min(-1).max(1).nullable(),
  high: z.number().min(-1).max(1).nullable(),
  status: z.enum(FIGURE_STATUSES),
  expected: expectedSchema.nullable(),
});

export const wrongParameterSchema = z.object({
  parameter: z.string(),
  detail: z.string(),
  /** What it may be, where that is a list. */
  allowed: z.array(z.string()).readonly().optional(),
});

export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  /** Of a file that is refused, or that waits for a decision. */
  import: importAnswerSchema.optional(),
  /** Of parameters that cannot be read. */
  parameters: z.array(wrongParameterSchema).readonly().optional(),
});

export type ImportAnswer = z.infer<typeof importAnswerSchema>;
export type WrongParameter = z.infer<typeof wrongParameterSchema>;
export type Problem = z.infer<typeof problemSchema>;
