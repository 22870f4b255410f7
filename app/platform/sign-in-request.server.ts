import { z } from "zod";

/** What the sign-in form sends. */
export const signInRequest = z.object({
  email: z.string("emailInvalid").trim().max(254, "emailInvalid").pipe(z.email("emailInvalid")),
  returnTo: z.string().optional(),
});
