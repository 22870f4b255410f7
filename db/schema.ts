import type { Kysely, Transaction } from "kysely";
import type { AccountTables } from "./schema/accounts.ts";
import type { ApplicationTables } from "./schema/applications.ts";
import type { EmployerTables } from "./schema/employers.ts";
import type { HiringTables } from "./schema/hiring.ts";
import type { NomenclatureTables } from "./schema/nomenclatures.ts";
import type { PolicyTables } from "./schema/policies.ts";
import type { ReferenceShareTables } from "./schema/reference-shares.ts";
import type { ReleaseTables } from "./schema/releases.ts";

/** The tables, as Kysely sees them: camelCase here, snake_case in the database. Flags are 0, 1; a month is 202503; an instant ISO text. */
export interface Schema
  extends EmployerTables,
    ApplicationTables,
    HiringTables,
    NomenclatureTables,
    AccountTables,
    PolicyTables,
    ReferenceShareTables,
    ReleaseTables {}

export type Db = Kysely<Schema> | Transaction<Schema>;
