import type { OpenApiOperation } from "#app/platform/api/openapi-document.ts";

/** Values that the demonstration has. */
const VALUES: Readonly<Record<string, string>> = {
  siren: "999001019",
  id: "2025-T4",
  file: "observations.json",
  name: "2025-T4.csv",
  by: "a21,reg",
  format: "csv",
  kind: "hires",
};

/** A command that calls the address, as one would type it. */
export function exampleOf(address: string, method: string, operation: OpenApiOperation): string {
  const { parameters, requestBody, security } = operation;
  const path = address.replace(/\{(\w+)\}/g, (_, name: string) =>
    name === "id" && address.includes("/imports/") ? "ID" : (VALUES[name] ?? name),
  );
  const query = parameters
    .filter(({ name, in: place, required }) => place === "query" && (required || isTelling(name)))
    .map(({ name }) => `${name}=${VALUES[name] ?? ""}`);
  return [
    `curl "${path}${query.length > 0 ? `?${query.join("&")}` : ""}"`,
    ...(security.length > 0 ? ['-H "Authorization: Bearer $ANCRAGE_TOKEN"'] : []),
    ...(requestBody ? ['-H "Content-Type: text/csv"', "--data-binary @embauches.csv"] : []),
    ...(method === "get" || requestBody ? [] : [`-X ${method.toUpperCase()}`]),
  ].join(" \\\n  ");
}

/** Parameters that show what an address is for. */
function isTelling(name: string): boolean {
  return name === "by" || name === "format";
}
