import { config } from "./config.server.ts";

type CookieName = "ancrage-session" | "ancrage-browser" | "ancrage-language";

/** The value the browser sent; null when absent. */
export function readCookie(request: Request, name: CookieName): string | null {
  const wanted = fullName(name);
  for (const part of (request.headers.get("Cookie") ?? "").split(";")) {
    const [key = "", ...value] = part.trim().split("=");
    if (key === wanted) return value.join("=") || null;
  }
  return null;
}

/** A Set-Cookie line; `maxAge` in seconds, none for as long as the browser is open. Values are base64url or a language. */
export function cookieLine(name: CookieName, value: string, maxAge?: number): string {
  const age = maxAge === undefined ? "" : `; Max-Age=${maxAge}`;
  const secure = isSecure() ? "; Secure" : "";
  return `${fullName(name)}=${value}; Path=/; HttpOnly; SameSite=Lax${age}${secure}`;
}

/** Makes the browser forget it. */
export function expiredCookieLine(name: CookieName): string {
  return cookieLine(name, "", 0);
}

/** `__Host-` ties the cookie to this very host; browsers accept it over https only. */
function fullName(name: CookieName): string {
  return isSecure() ? `__Host-${name}` : name;
}

function isSecure(): boolean {
  return config().baseUrl.startsWith("https://");
}
