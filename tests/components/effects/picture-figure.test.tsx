import type { ReactElement } from "react";
import { renderToString } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { describe, expect, test } from "vitest";
import { AssumptionList } from "#app/components/effects/assumption-list.tsx";
import { PictureFigure } from "#app/components/effects/picture-figure.tsx";
import type { PeerQuarter } from "#app/domain/effects/peer-periods.ts";
import { peerPicture } from "#app/domain/effects/peer-picture.ts";
import { i18nFor } from "#app/locales/index.ts";
import { LANGUAGES, type Language } from "#app/locales/languages.ts";
import { figuresOf, sorted } from "#tests/support/figures.ts";

/** From February 2024 to June 2025, under the policy since March 2025: five whole quarters. */
const QUESTION = {
  firstMonth: 202402,
  sites: [
    {
      site: "A",
      adoptedAt: 13,
      months: Array.from({ length: 17 }, (_, rank) => ({
        numerator: rank < 13 ? 10 : 20,
        denominator: 50,
        unknown: 0,
      })),
    },
  ],
  ...{ otherPolicies: [], listChanges: [], untouched: null, peers: null },
};
const PEERS: readonly PeerQuarter[] = [
  { quarter: "2024-T1", status: "published", share: 0.9 },
  { quarter: "2024-T2", status: "published", share: 0.21 },
  { quarter: "2024-T3", status: "confidential" },
  { quarter: "2024-T4", status: "notReleased" },
  { quarter: "2025-T1", status: "published", share: 0.23 },
];
const picture = peerPicture(QUESTION, PEERS);

test("peers are drawn by whole quarters of the calendar, with gaps where nothing is published", () => {
  expect(picture).toMatchObject({ kind: "peers", start: 202503, periodMonths: 3 });
  expect(picture.points.map(({ month, peers, isHidden }) => [month, peers, isHidden])).toEqual([
    [202404, 0.21, false],
    [202407, null, true],
    [202410, null, false],
    [202501, 0.23, false],
    [202504, null, false],
  ]);
  expect(picture.points.map(({ hires, observed }) => [hires, observed])).toEqual([
    [150, 0.2],
    [150, 0.2],
    [150, 0.2],
    [150, expect.closeTo(40 / 150, 12)],
    [150, 0.4],
  ]);
});

test.each([
  { adoptedAt: -2, outside: { side: "before", month: 202312 }, said: /décembre 2023, avant/ },
  { adoptedAt: 0, outside: { side: "before", month: 202402 }, said: /février 2024, avant/ },
  { adoptedAt: 1, outside: null, said: /mars 2024</ },
  { adoptedAt: 16, outside: null, said: /juin 2025</ },
  { adoptedAt: 17, outside: { side: "after", month: 202507 }, said: /juillet 2025, après/ },
])("a start at rank $adoptedAt is drawn or said in words", ({ adoptedAt, outside, said }) => {
  const sites = QUESTION.sites.map((site) => ({ ...site, adoptedAt }));
  const moved = peerPicture({ ...QUESTION, sites }, PEERS);

  expect(moved.outside).toEqual(outside);
  expect(moved.start === null).toBe(outside !== null);
  expect(html(<PictureFigure indicator="Femmes" picture={moved} />, "fr")).toMatch(said);
});

describe.each(LANGUAGES)("in %s", (language) => {
  test("the peers' line draws the numbers of its column, and says why a quarter has none", () => {
    const [figure] = figuresOf(
      html(<PictureFigure indicator="Femmes" picture={picture} />, language),
    );

    expect(figure?.marks.filter(({ column }) => column === "peers")).toEqual([
      { row: "2024-04", column: "peers", value: 0.21 },
      { row: "2025-01", column: "peers", value: 0.23 },
    ]);
    expect(sorted(figure?.marks ?? [])).toEqual(sorted(figure?.cells ?? []));
    const codes = figure?.absences.map(({ row, text }) => [row, text.slice(-2)]);
    expect(codes?.map(([row]) => row)).toEqual(["2024-07", "2024-10", "2025-04"]);
    expect(codes?.[0]?.[1]?.endsWith("c")).toBe(true);
    expect(codes?.[1]?.[1]).toBe("nr");
    expect(figure?.html.querySelectorAll(".chart-key li")).toHaveLength(2);
  });

  test("the checklist says what can be looked at of the peers before the start", () => {
    const assumption = { id: "parallelTrends", met: null } as const;
    const list = (evidence: Readonly<Record<string, number | null>>) =>
      html(<AssumptionList assumptions={[{ ...assumption, evidence }]} />, language);

    expect(list({ quartersBefore: 4 })).toContain(
      { fr: "4 trimestres publiés avant le début", en: "4 published quarters before" }[language],
    );
    expect(list({ quartersBefore: 4 })).toContain(
      { fr: "à regarder sur le graphique", en: "to be looked at on the chart" }[language],
    );
    expect(list({ quartersBefore: null })).not.toMatch(/trimestre|quarter/);
  });
});

function html(element: ReactElement, language: Language): string {
  return renderToString(<I18nextProvider i18n={i18nFor(language)}>{element}</I18nextProvider>);
}
