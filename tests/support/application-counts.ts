import type { Stage, StageCount } from "#app/domain/applications/stages.ts";

type Groups = Partial<Omit<StageCount, "site" | "month" | "stage" | "total">>;

/** Counts of a month at a site, whose groups are not said unless given. */
export function aCount(
  stage: Stage,
  total: number,
  groups: Groups = {},
  { site = "A", month = 202503 }: Partial<Pick<StageCount, "site" | "month">> = {},
): StageCount {
  return { ...SILENT, site, month, stage, total, ...groups };
}

/** Women and men from application to hire at a site. */
export function applied(
  women: readonly [hired: number, applied: number],
  men: readonly [hired: number, applied: number],
  place: Partial<Pick<StageCount, "site" | "month">> = {},
): readonly StageCount[] {
  return [
    aCount("candidature", women[1] + men[1], { women: women[1], men: men[1] }, place),
    aCount("embauche", women[0] + men[0], { women: women[0], men: men[0] }, place),
  ];
}

const SILENT = {
  ...{ women: null, men: null },
  ...{ district: null, noDistrict: null },
  ...{ rural: null, notRural: null },
};

/** A file of applicants from counts, with the columns of gender and district. */
export function applicationsText(counts: readonly StageCount[]): string {
  const cell = (count: number | null) => count ?? "";
  const month = (value: number) =>
    `${Math.floor(value / 100)}-${String(value % 100).padStart(2, "0")}`;
  const lines = counts.map((count) =>
    [
      ...[month(count.month), count.site, count.stage, count.total],
      ...[count.women, count.men, count.district, count.noDistrict].map(cell),
    ].join(";"),
  );
  return ["mois;site;etape;total;femmes;hommes;qpv;hors_qpv", ...lines, ""].join("\n");
}
