import { retention } from "./retention.ts";

/** Hires still employed after six months. */
export const retention6 = retention("retention6", 8, 6, ({ presentAfter6 }) => presentAfter6);
