import type { StageCount } from "#app/domain/applications/stages.ts";
import type { Hire } from "#app/domain/hiring/hire.ts";
import type { Month } from "#app/domain/hiring/month.ts";
import type { PlaceAnswer, Territory } from "#app/domain/territory/place.ts";
import type { Issue } from "./issue.ts";

export const FILE_KINDS = ["hires", "sites", "applications"] as const;
export type FileKind = (typeof FILE_KINDS)[number];

/** One date format for a whole column; `ambiguous` waits for a person. */
export type DateFormat =
  | "month" // 2025-03
  | "isoDate"
  | "dayMonthYear"
  | "monthDayYear"
  | "excel1900"
  | "excel1904"
  | "monthName" // mars-25
  | "monthYear"; // 03/2025

/** How a file is read: what was found or chosen. Plain JSON; kept with the import. */
export type ReadingPlan = {
  readonly kind: FileKind;
  readonly encoding: string;
  readonly separator: string;
  readonly quote: string;
  /** Each line stands whole between quotes and is to be unwrapped before it is split. */
  readonly wrappedLines?: boolean;
  /** Index (from 0) of the record that holds the headers; what comes before is preamble. */
  readonly headerRecord: number;
  readonly headers: readonly string[];
  /** Our field → index of the column that feeds it; null when the file has none. */
  readonly columns: Readonly<Record<string, number | null>>;
  /** Our field → format, for fields that are dates. */
  readonly dateFormats: Readonly<Record<string, DateFormat | "ambiguous">>;
  /** Our field → text of the file → our value, for wordings and codings that were recognised or chosen. */
  readonly values: Readonly<Record<string, Readonly<Record<string, string | null>>>>;
  /** Why rejects that weigh on one site or gender, or are many, may be left out all the same: given by a person. */
  readonly rejectsReason?: string;
  /** Repairs that a person refused, by problem: what they would have repaired stands as it is, and its line falls. */
  readonly refusedRepairs?: readonly string[];
  /** Residences were coarsened to their employment zone once decided. */
  readonly residences?: "zone";
  /** Months were coarsened to the first of their quarter that the file covers. */
  readonly months?: "quarter";
};

/** What a reader must know that is not in the file. */
export type ReadingContext = {
  readonly territory: Territory;
  /** The month of today, in Europe/Paris: later months are errors. */
  readonly currentMonth: Month;
  /** Site code or SIRET → key of the site. For a file of hires, a site absent from it is a rejected line. */
  readonly sites: ReadonlyMap<string, number>;
};

/** A line of hires: what a hire says, before its residence is decided and time has passed. */
export type HireRow = Omit<Hire, "monthsObserved" | "priorityDistrict" | "rural"> & {
  readonly line: number;
  readonly siteId: number;
  /** The commune as given, once repaired (5 characters); null when not provided. */
  readonly commune: string | null;
  readonly qpv: string | null;
  readonly densityGiven: number | null;
  /** Where the person lives, decided at the hire's month. */
  readonly residence: PlaceAnswer;
};

export type SiteRow = {
  readonly line: number;
  readonly code: string;
  readonly name: string | null;
  readonly siret: string | null;
  readonly commune: string;
  readonly openedOn: string | null;
  readonly closedOn: string | null;
  readonly headcount: number | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly qpv: string | null;
  readonly location: PlaceAnswer;
};

/** A line of applicants: how many of a month's at a site reached a stage. */
export type ApplicationRow = Omit<StageCount, "site"> & {
  readonly line: number;
  readonly siteId: number;
};

/** Where a reader sends what it reads, line after line. */
export type Sink<Row> = {
  row(row: Row): void;
  issue(issue: Issue): void;
  /** The cells of a rejected line, in the order of the file: what the file of rejects gives back. */
  rejected?(line: number, cells: readonly string[]): void;
};
