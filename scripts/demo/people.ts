import type { CompanyRole, PlatformRole } from "#db/schema/accounts.ts";

/** Someone of the demonstration: a member of a company, or of the platform. */
export type DemoPerson = {
  readonly name: string;
  readonly email: string;
} & (
  | { readonly siren: string; readonly role: CompanyRole }
  | { readonly platformRole: PlatformRole }
);

/** Who can be signed in as. Two administrators: a release is prepared by one and published by the other. */
export const DEMO_PEOPLE: readonly DemoPerson[] = [
  {
    name: "Camille Morel",
    email: "camille.morel@alisee.example",
    siren: "999001019",
    role: "hrContributor",
  },
  {
    name: "Karim Benali",
    email: "karim.benali@alisee.example",
    siren: "999001019",
    role: "executive",
  },
  { name: "Inès Caron", email: "ines.caron@ministere.example", platformRole: "ministryAnalyst" },
  { name: "Paul Vasseur", email: "paul.vasseur@ancrage.example", platformRole: "platformAdmin" },
  { name: "Nadia Roche", email: "nadia.roche@ancrage.example", platformRole: "platformAdmin" },
  {
    name: "Maëlle Le Goff",
    email: "maelle.legoff@bocage.example",
    siren: "999002025",
    role: "companyAdmin",
  },
  {
    name: "Hugo Perrin",
    email: "hugo.perrin@corail.example",
    siren: "999003031",
    role: "companyAdmin",
  },
];
