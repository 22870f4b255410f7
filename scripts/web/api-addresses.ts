import type { Request, RequestHandler, Response as ServerResponse } from "express";
import { isApiPath, methodsAt } from "#app/platform/api/addresses.ts";
import { openProblem } from "#app/platform/api/open-answer.server.ts";

/** Refuses what no route of the API would take, as the API says it: 404 for an address that is none, 405 for a method. */
export function apiAddressesOnly(): RequestHandler {
  return (request, response, next) => {
    if (!isApi(request)) return next();
    const methods = methodsAt(pathnameOf(request));
    if (methods === null) {
      return tellProblem(response, openProblem(404, "There is no such address: /api lists them."));
    }
    if (methods.includes(request.method)) return next();
    response.setHeader("Allow", methods.join(", "));
    const detail = `This address takes ${methods.join(", ")}, not ${request.method}.`;
    return tellProblem(response, openProblem(405, detail));
  };
}

export function isApi(request: Request): boolean {
  return isApiPath(pathnameOf(request));
}

/** Sends a problem that the API made where no route answers. */
export async function tellProblem(response: ServerResponse, problem: Response): Promise<void> {
  response.status(problem.status);
  for (const [name, value] of problem.headers) response.setHeader(name, value);
  response.send(Buffer.from(await problem.arrayBuffer()));
}

/** The path as the router of the pages reads it: "/api/v1/../../sign-out" is a page, and gets what a page gets. */
function pathnameOf({ originalUrl, path }: Request): string {
  const address = `http://localhost${originalUrl}`;
  return URL.canParse(address) ? new URL(address).pathname : path;
}
