import { demonstrationPeople } from "#db/queries/accounts.ts";
import { notFound } from "./access.server.ts";
import { config } from "./config.server.ts";
import { database } from "./database.server.ts";
import { signInAs } from "./sign-in.server.ts";

/** Signs in as one of the people of the demonstration, with one click and only there: elsewhere this door is not built. */
export async function enterDemonstration(request: Request, publicId: string): Promise<Response> {
  if (!config().demo) throw notFound();

  const people = await demonstrationPeople(database());
  const person = people.find((candidate) => candidate.publicId === publicId);
  if (!person) throw notFound();
  return signInAs(request, person, null);
}
