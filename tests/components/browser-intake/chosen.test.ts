import { expect, test } from "vitest";
import { chosenOf } from "#app/components/browser-intake/chosen.ts";
import type { RawColumn } from "#app/intake/prepare-columns.ts";

const columns: RawColumn[] = ["Quand", "Nom", "Lieu", "Autre lieu"].map((header) => ({
  header,
  samples: [],
  fate: { becomes: "nothing", because: "notAsked" },
}));

function form(entries: Record<string, string>): FormData {
  const made = new FormData();
  for (const [name, value] of Object.entries(entries)) made.set(name, value);
  return made;
}

test("each field is fed by the column chosen for it, the others by none", () => {
  const { columns: chosen } = chosenOf(columns, form({ "column-0": "mois_embauche" }));

  expect(chosen.mois_embauche).toBe("Quand");
  expect(chosen.site).toBeNull();
});

test("of two columns chosen for one field, the first feeds it", () => {
  const { columns: chosen } = chosenOf(columns, form({ "column-2": "site", "column-3": "site" }));
  expect(chosen.site).toBe("Lieu");
});

type Answers = { entries: Record<string, string>; expected: object };

test.each<Answers>([
  { entries: {}, expected: { detail: "commune", dates: null } },
  { entries: { detail: "densityClass" }, expected: { detail: "densityClass", dates: null } },
  { entries: { dates: "monthDayYear" }, expected: { detail: "commune", dates: "monthDayYear" } },
  {
    entries: { dates: "excel1904", detail: "street" },
    expected: { detail: "commune", dates: null },
  },
])("answers that were not offered are as none: $entries", ({ entries, expected }) => {
  expect(chosenOf(columns, form(entries))).toMatchObject(expected);
});
