import { notFound } from "#app/platform/access.server.ts";

/** Any other address: a 404 that goes through the root, so that it speaks the visitor's language. */
export function loader() {
  throw notFound();
}

export default function Nowhere() {
  return null;
}
