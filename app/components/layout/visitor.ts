/** Who looks at the page, as the header shows it. */
export type Visitor = {
  readonly name: string;
  readonly companies: readonly VisitorCompany[];
  readonly seesReference: boolean;
  readonly seesReleases: boolean;
};

export type VisitorCompany = {
  readonly siren: string;
  readonly name: string;
  readonly seesImports: boolean;
  readonly seesSettings: boolean;
};
