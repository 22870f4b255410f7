import { account } from "./account.ts";
import { api } from "./api.ts";
import { applications } from "./applications.ts";
import { benchmark } from "./benchmark.ts";
import { columns } from "./columns.ts";
import { common } from "./common.ts";
import { dashboard } from "./dashboard.ts";
import { dimensions } from "./dimensions.ts";
import { effects } from "./effects.ts";
import { explanation } from "./explanation.ts";
import { implantation } from "./implantation.ts";
import { importCheck } from "./import-check.ts";
import { importReceipt } from "./import-receipt.ts";
import { imports } from "./imports.ts";
import { indicators } from "./indicators.ts";
import { landing } from "./landing.ts";
import { legal } from "./legal.ts";
import { methodology } from "./methodology.ts";
import { noNumber } from "./no-number.ts";
import { observatory } from "./observatory.ts";
import { openData } from "./open-data.ts";
import { policies } from "./policies.ts";
import { prepare } from "./prepare.ts";
import { reference } from "./reference.ts";
import { releaseAdmin } from "./release-admin.ts";
import { releases } from "./releases.ts";
import { settings } from "./settings.ts";
import { signIn } from "./sign-in.ts";
import { sites } from "./sites.ts";
import { valueNames } from "./value-names.ts";

/** The French texts: the reference. A namespace is a file beside this one and a line here, in every language. */
export const fr = {
  account,
  api,
  applications,
  benchmark,
  columns,
  common,
  dashboard,
  dimensions,
  effects,
  implantation,
  importCheck,
  importReceipt,
  imports,
  explanation,
  indicators,
  landing,
  legal,
  methodology,
  noNumber,
  observatory,
  openData,
  policies,
  prepare,
  reference,
  releaseAdmin,
  releases,
  settings,
  signIn,
  sites,
  valueNames,
} as const;
