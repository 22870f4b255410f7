/** The floors of the house: who may import whom. docs/decisions/0001 says why. */
const floor = (name, path, allowed, comment) => ({
  name,
  comment,
  severity: "error",
  from: { path },
  to: { path: "^(app|db|scripts|tests)/", pathNot: allowed },
});

/** A folder that may use packages only from a short list (and none of node's own modules). */
const packages = (name, path, allowed, comment) => ({
  name,
  comment,
  severity: "error",
  from: { path },
  to: {
    dependencyTypesNot: ["local", "aliased-subpath-import", "type-only"],
    pathNot: `^app/|^db/|node_modules/(${allowed})`,
  },
});

module.exports = {
  forbidden: [
    floor(
      "domain-is-pure",
      "^app/domain/",
      "^app/domain/",
      "The domain imports nothing but itself.",
    ),
    packages("domain-packages", "^app/domain/", "@stdlib/|ml-matrix", "Numeric packages only."),
    floor("intake-reads-text", "^app/intake/", "^app/(domain|intake)/", "Intake stores nothing."),
    packages(
      "intake-packages",
      "^app/intake/(?!reference/)",
      "papaparse",
      "It runs in a browser too.",
    ),
    floor(
      "db-knows-the-domain",
      "^db/",
      "^(db/|app/domain/)",
      "The database speaks the domain's words.",
    ),
    floor(
      "operations-join",
      "^app/operations/",
      "^(app/(domain|intake|operations)/|db/)",
      "No web in an operation.",
    ),
    floor(
      "components-show",
      "^app/components/",
      "^app/(domain|components|locales|styles)/|^app/intake/",
      "Plain data.",
    ),
    floor(
      "locales-say",
      "^app/locales/",
      "^app/(domain|locales)/|^app/intake/",
      "Texts know ids, nothing else.",
    ),
    floor(
      "platform-stands-apart",
      "^app/platform/",
      "^(app/(domain|platform|locales)/|db/)",
      "It serves routes and knows none.",
    ),
    {
      name: "no-sql-in-a-route",
      severity: "error",
      from: { path: "^app/(routes|components|domain|intake)/" },
      to: { path: "node_modules/(kysely|pg|better-sqlite3)" },
    },
    {
      name: "ministry-never-reaches-hires",
      comment:
        "The ministry, releases and the public API read releases, never hires: not even through another module.",
      severity: "error",
      from: {
        path: "^app/routes/(observatory|releases|api[.](_index|openapi|v1[.](releases|catalog)))",
      },
      to: {
        path: "^db/queries/(hires|applications|measure|counted-measures|explanations|coverage|site|policies|release-)",
        reachable: true,
      },
    },
    {
      name: "open-data-reads-releases",
      comment: "What anyone may read is read from releases alone.",
      severity: "error",
      from: { path: "^app/routes/(observatory|releases|api[.]v1[.](releases|catalog))" },
      to: { path: "^db/queries/", pathNot: "^db/queries/releases[.]ts$" },
    },
    {
      name: "hires-stay-home",
      comment: "Lines of hires are read by operations and by a company's own pages.",
      severity: "error",
      from: {
        path: "^(app|scripts)/",
        pathNot: "^app/(operations/|routes/companies[.])|^scripts/(bench|cli)/",
      },
      to: { path: "^db/queries/(hires|explanations)" },
    },
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    {
      name: "not-to-unresolvable",
      severity: "error",
      from: {},
      to: { couldNotResolve: true, pathNot: "^virtual:" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "types", "node", "default"],
    },
  },
};
