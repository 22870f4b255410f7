const BROWSERS = [
  [/Firefox\//, "Firefox"],
  [/Edg\//, "Edge"],
  [/Chrom(e|ium)\//, "Chrome"],
  [/Safari\//, "Safari"],
] as const;

const SYSTEMS = [
  [/Android/, "Android"],
  [/iPhone|iPad/, "iOS"],
  [/Windows/, "Windows"],
  [/Mac OS X/, "macOS"],
  [/Linux/, "Linux"],
] as const;

/** "Firefox, Linux": what a person recognises in the list of their sessions. "?" for what is not known. */
export function browserName(request: Request): string {
  const agent = request.headers.get("User-Agent") ?? "";
  return `${named(agent, BROWSERS)}, ${named(agent, SYSTEMS)}`;
}

function named(agent: string, names: readonly (readonly [RegExp, string])[]): string {
  return names.find(([pattern]) => pattern.test(agent))?.[1] ?? "?";
}
