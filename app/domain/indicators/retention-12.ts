import { retention } from "./retention.ts";

/** Hires still employed after twelve months. */
export const retention12 = retention("retention12", 9, 12, ({ presentAfter12 }) => presentAfter12);
