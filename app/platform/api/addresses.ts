import { type Operation, operationIds, operationOf } from "./operations.ts";

/** Whether a path is one of the API, known or not; its documentation, `/api`, is a page. */
export function isApiPath(pathname: string): boolean {
  return /^\/api\/./i.test(pathname);
}

/** The methods of an address of the API, as the field Allow lists them; null where there is no such address. */
export function methodsAt(pathname: string): readonly string[] | null {
  const found = ADDRESSES.filter(({ pattern }) => pattern.test(pathname));
  return found.length === 0 ? null : found.flatMap(({ methods }) => methods);
}

const ADDRESSES = operationIds.map(operationOf).map((operation) => ({
  pattern: patternOf(operation.path),
  methods: methodsOf(operation),
}));

/** As the router of the pages reads addresses: in either case, with a slash at the end or not. */
function patternOf(path: string): RegExp {
  const escaped = path.replaceAll(".", "\\.").replace(/\{\w+\}/g, "[^/]+");
  return new RegExp(`^${escaped}/?$`, "i");
}

/** What is open to every site answers a browser that asks first whether it may. */
function methodsOf({ method, scope }: Operation): readonly string[] {
  if (method === "post") return ["POST"];
  return scope === null ? ["GET", "HEAD", "OPTIONS"] : ["GET", "HEAD"];
}
