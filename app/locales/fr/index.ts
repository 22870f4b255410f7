import { account } from "./account.ts";
import { common } from "./common.ts";
import { dashboard } from "./dashboard.ts";
import { indicators } from "./indicators.ts";
import { landing } from "./landing.ts";
import { legal } from "./legal.ts";
import { methodology } from "./methodology.ts";
import { noNumber } from "./no-number.ts";
import { reference } from "./reference.ts";
import { signIn } from "./sign-in.ts";
import { sites } from "./sites.ts";

/** The French texts: the reference. A namespace is a file beside this one and a line here, in every language. */
export const fr = {
  account,
  common,
  dashboard,
  indicators,
  landing,
  legal,
  methodology,
  noNumber,
  reference,
  signIn,
  sites,
} as const;
