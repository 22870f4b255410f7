import { account } from "./account.ts";
import { columns } from "./columns.ts";
import { common } from "./common.ts";
import { dashboard } from "./dashboard.ts";
import { effects } from "./effects.ts";
import { explanation } from "./explanation.ts";
import { importCheck } from "./import-check.ts";
import { importReceipt } from "./import-receipt.ts";
import { imports } from "./imports.ts";
import { indicators } from "./indicators.ts";
import { landing } from "./landing.ts";
import { legal } from "./legal.ts";
import { methodology } from "./methodology.ts";
import { noNumber } from "./no-number.ts";
import { policies } from "./policies.ts";
import { prepare } from "./prepare.ts";
import { reference } from "./reference.ts";
import { signIn } from "./sign-in.ts";
import { sites } from "./sites.ts";

/** The French texts: the reference. A namespace is a file beside this one and a line here, in every language. */
export const fr = {
  account,
  columns,
  common,
  dashboard,
  effects,
  importCheck,
  importReceipt,
  imports,
  explanation,
  indicators,
  landing,
  legal,
  methodology,
  noNumber,
  policies,
  prepare,
  reference,
  signIn,
  sites,
} as const;
