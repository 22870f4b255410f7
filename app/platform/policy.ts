import type { CompanyRole, PlatformRole, TokenScope } from "#db/schema/accounts.ts";

/** What a role may do. Whatever is not said here is refused. */
export const companyPermissions = {
  companyAdmin: [
    "dashboard:read",
    "sites:read",
    "policies:read",
    "policies:write",
    "imports:read",
    "imports:write",
    "settings:write",
  ],
  hrContributor: [
    "dashboard:read",
    "sites:read",
    "policies:read",
    "policies:write",
    "imports:read",
    "imports:write",
  ],
  executive: ["dashboard:read", "sites:read", "policies:read"],
} as const satisfies Record<CompanyRole, readonly string[]>;

/** A platform administrator runs the platform and sees no company's figures. */
export const platformPermissions = {
  ministryAnalyst: ["reference:read", "releases:read"],
  platformAdmin: ["reference:read", "reference:write", "accounts:write", "releases:write"],
} as const satisfies Record<PlatformRole, readonly string[]>;

export type CompanyPermission = (typeof companyPermissions)[CompanyRole][number];
export type PlatformPermission = (typeof platformPermissions)[PlatformRole][number];

/**
 * What each page asks: `public` nothing, `signedIn` an account, `demonstration` a server that is not in production, `layout`
 * shows nothing of its own, else a permission in the company of the address or on the platform. `change` is the permission of
 * the page's action, where it is another one.
 */
export type Demand =
  | "public"
  | "layout"
  | "demonstration"
  | "signedIn"
  | { readonly company: CompanyPermission; readonly change?: CompanyPermission }
  | { readonly platform: PlatformPermission; readonly change?: PlatformPermission }
  /** A program of the company of the address, with a token of this scope. */
  | { readonly token: TokenScope };

/** Every page of the build. The server refuses to start with a page that is not listed. */
export const pages: Readonly<Record<string, Demand>> = {
  root: "layout",
  "routes/_index": "public",
  "routes/sign-in": "public",
  "routes/sign-in_.$token": "public",
  "routes/invitation.$token": "public",
  "routes/sign-out": "signedIn",
  "routes/language": "public",
  "routes/privacy": "public",
  "routes/accessibility": "public",
  "routes/outbox": "demonstration",
  "routes/account": "signedIn",
  "routes/methodology._index": "public",
  "routes/methodology.$indicator": "public",
  "routes/reference": "signedIn",
  // Protected releases are open to everyone: Licence Ouverte 2.0.
  "routes/observatory._index": "public",
  "routes/observatory[.]csv": "public",
  "routes/releases.$id": "public",
  "routes/admin.releases._index": { platform: "releases:write" },
  "routes/admin.releases.$id": { platform: "releases:write" },
  "routes/companies.$siren._index": { company: "dashboard:read" },
  "routes/companies.$siren.explain.$indicator": { company: "dashboard:read" },
  "routes/companies.$siren.benchmark": { company: "dashboard:read" },
  "routes/companies.$siren.report": { company: "dashboard:read" },
  "routes/companies.$siren.sites": { company: "sites:read" },
  "routes/companies.$siren.settings": { company: "settings:write" },
  "routes/companies.$siren.applications": { company: "dashboard:read" },
  "routes/companies.$siren.planner": { company: "policies:read" },
  "routes/companies.$siren.policies._index": { company: "policies:read" },
  "routes/companies.$siren.policies.new": { company: "policies:write" },
  "routes/companies.$siren.policies.implantation": { company: "policies:read" },
  "routes/companies.$siren.policies.$id._index": { company: "policies:write" },
  "routes/companies.$siren.policies.$id.effect": { company: "policies:read" },
  "routes/companies.$siren.policies.$id.effect[.]json": { company: "policies:read" },
  "routes/companies.$siren.imports._index": { company: "imports:read" },
  "routes/companies.$siren.imports.new": { company: "imports:write" },
  "routes/companies.$siren.imports.prepare": { company: "imports:write" },
  "routes/companies.$siren.imports.upload": { company: "imports:write" },
  "routes/companies.$siren.imports.$id._index": {
    company: "imports:read",
    change: "imports:write",
  },
  "routes/companies.$siren.imports.$id.file": { company: "imports:write" },
  "routes/companies.$siren.imports.$id.columns": { company: "imports:write" },
  "routes/companies.$siren.imports.$id.values": { company: "imports:write" },
  "routes/companies.$siren.imports.$id.progress": { company: "imports:read" },
  "routes/companies.$siren.imports.$id.events": { company: "imports:read" },
  "routes/companies.$siren.imports.$id.check": { company: "imports:write" },
  "routes/companies.$siren.imports.$id.rejects": { company: "imports:write" },
  "routes/companies.$siren.imports.$id.receipt": {
    company: "imports:read",
    change: "imports:write",
  },
  "routes/templates.$file": "public",
  "routes/help.files": "public",
  "routes/territory.$version": "public",
  "routes/api._index": "public",
  "routes/api.openapi[.]json": "public",
  "routes/api.v1.schemas.$file": "public",
  "routes/api.v1.releases._index": "public",
  "routes/api.v1.releases.$id._index": "public",
  "routes/api.v1.releases.$id.manifest": "public",
  "routes/api.v1.releases.$id.observations": "public",
  "routes/api.v1.releases.$id.files.$name": "public",
  "routes/api.v1.catalog[.]jsonld": "public",
  "routes/api.v1.companies.$siren.imports": { token: "import" },
  "routes/api.v1.companies.$siren.imports_.$id": { token: "import" },
  "routes/api.v1.companies.$siren.indicators": { token: "read" },
  "routes/$": "public",
};

export function mayInCompany(role: CompanyRole, permission: CompanyPermission): boolean {
  const granted: readonly CompanyPermission[] = companyPermissions[role];
  return granted.includes(permission);
}

export function mayOnPlatform(role: PlatformRole | null, permission: PlatformPermission): boolean {
  const granted: readonly PlatformPermission[] = role === null ? [] : platformPermissions[role];
  return granted.includes(permission);
}

/** Pages of a build that the policy says nothing of. */
export function unlistedPages(routeIds: readonly string[]): string[] {
  return routeIds.filter((id) => !(id in pages));
}
