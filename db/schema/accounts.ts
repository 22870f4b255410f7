import type { Flag } from "./employers.ts";

export const COMPANY_ROLES = ["companyAdmin", "hrContributor", "executive"] as const;
export const PLATFORM_ROLES = ["ministryAnalyst", "platformAdmin"] as const;

export type CompanyRole = (typeof COMPANY_ROLES)[number];
export type PlatformRole = (typeof PLATFORM_ROLES)[number];
export type Role = CompanyRole | PlatformRole;

export function isCompanyRole(text: string): text is CompanyRole {
  return COMPANY_ROLES.some((role) => role === text);
}

export function isPlatformRole(text: string): text is PlatformRole {
  return PLATFORM_ROLES.some((role) => role === text);
}

export interface AccountTable {
  id: number;
  publicId: string;
  email: string;
  name: string;
  platformRole: PlatformRole | null;
  /** "fr" or "en". */
  language: string;
  /** 1 for the people whom the demonstration offers with one click. */
  isDemonstration: Flag;
  createdAt: string;
}

export interface MembershipTable {
  companyId: number;
  accountId: number;
  role: CompanyRole;
  createdAt: string;
}

/** The cookie holds an opaque id; only its SHA-256 is here. */
export interface SessionTable {
  idHash: string;
  accountId: number;
  /** "Firefox, Linux": enough to recognise one's own, nothing more. */
  browser: string;
  createdAt: string;
  lastSeenAt: string;
  expiresAt: string;
}

/** Single use, ten minutes at most, bound to the browser that asked. */
export interface MagicLinkTable {
  tokenHash: string;
  browserHash: string;
  accountId: number;
  returnTo: string | null;
  createdAt: string;
  expiresAt: string;
  consumedAt: string | null;
}

export interface InvitationTable {
  tokenHash: string;
  email: string;
  companyId: number | null;
  role: Role;
  createdAt: string;
  expiresAt: string;
  acceptedAt: string | null;
}

export interface MailTable {
  id: number;
  recipient: string;
  subject: string;
  body: string;
  createdAt: string;
}

/** Append-only, hash-chained: who, what, which company, outcome; never values. */
export interface AuditTable {
  id: number;
  at: string;
  accountId: number | null;
  companyId: number | null;
  action: string;
  subject: string | null;
  outcome: string;
  previousHash: string;
  hash: string;
}

export const TOKEN_SCOPES = ["import", "read"] as const;
export type TokenScope = (typeof TOKEN_SCOPES)[number];

export function isTokenScope(text: string): text is TokenScope {
  return TOKEN_SCOPES.some((scope) => scope === text);
}

/** A program of a company; only the fingerprint of its token is here. */
export interface ApiTokenTable {
  tokenHash: string;
  companyId: number;
  /** Scopes, separated by commas. */
  scopes: string;
  /** What the company calls it: "paie, serveur de nuit". */
  label: string;
  /** Who made it on the settings page; null from the command line. */
  createdBy: number | null;
  createdAt: string;
  expiresAt: string;
  lastUsedAt: string | null;
  revokedAt: string | null;
}

export interface AccountTables {
  account: AccountTable;
  membership: MembershipTable;
  session: SessionTable;
  magicLink: MagicLinkTable;
  invitation: InvitationTable;
  mail: MailTable;
  audit: AuditTable;
  apiToken: ApiTokenTable;
}
