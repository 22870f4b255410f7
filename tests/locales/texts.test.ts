import { expect, test } from "vitest";
import { en } from "#app/locales/en/index.ts";
import { fr } from "#app/locales/fr/index.ts";
import { i18nFor } from "#app/locales/index.ts";

const french = new Map(textsOf(fr));
const english = new Map(textsOf(en));

test("English has every key and no other", () => {
  const needed = [...french.keys()].filter((key) => !key.endsWith("_many"));
  expect(needed.filter((key) => !english.has(key))).toEqual([]);
  expect([...english.keys()].filter((key) => !french.has(key))).toEqual([]);
});

test("both languages fill in the same blanks", () => {
  const differing = [...english].filter(
    ([key, text]) => blanksOf(text).join() !== blanksOf(french.get(key) ?? "").join(),
  );
  expect(differing).toEqual([]);
});

test("French keeps its spaces: none that breaks before « : ; ! ? % », none straight in quotes or apostrophes", () => {
  const careless = [...french].filter(([, text]) => / [:;!?%»]|« |[a-zà-ÿ]'[a-zà-ÿ]/i.test(text));
  expect(careless).toEqual([]);
});

test("no text is empty", () => {
  const empty = [...french, ...english].filter(([, text]) => text.trim() === "");
  expect(empty).toEqual([]);
});

test("a language's texts are made once", () => {
  expect(i18nFor("en")).toBe(i18nFor("en"));
  expect(i18nFor("fr").t("menu.signIn")).toBe("Se connecter");
  expect(i18nFor("en").t("menu.signIn")).toBe("Sign in");
});

function textsOf(texts: object, path = ""): [string, string][] {
  return Object.entries(texts).flatMap(([key, value]): [string, string][] =>
    typeof value === "string" ? [[path + key, value]] : textsOf(value, `${path}${key}.`),
  );
}

function blanksOf(text: string): string[] {
  return [...text.matchAll(/\{\{\s*(\w+)/g)].map(([, name]) => name ?? "").sort();
}
