import type { TFunction } from "i18next";
import type { TypeText } from "#app/components/api-docs/documented.ts";
import type { JsonSchema } from "#app/platform/api/openapi-document.ts";

type Text = TFunction<"api">;

/** Each of the types a body may have. */
export function typesOf(schema: JsonSchema, text: Text): readonly TypeText[] {
  const choices = schema.oneOf as readonly JsonSchema[] | undefined;
  return (choices ?? [schema]).map((choice) => typeText(choice, text));
}

/** A JSON Schema in words: "integer or null", "list of Release", "a, r, u". */
export function typeText(schema: JsonSchema, text: Text): TypeText {
  if (typeof schema.$ref === "string") {
    const shape = schema.$ref.split("/").at(-1) ?? "";
    return { text: shape, shape };
  }
  const values = schema.enum ?? (schema.const === undefined ? undefined : [schema.const]);
  if (Array.isArray(values)) return plain(values.join(", "));
  if (Array.isArray(schema.anyOf)) return nullable(schema.anyOf as readonly JsonSchema[], text);
  if (Array.isArray(schema.type)) {
    return nullable(
      schema.type.map((type) => ({ type })),
      text,
    );
  }
  if (schema.type === "array") {
    const item = typeText((schema.items ?? {}) as JsonSchema, text);
    return { ...item, text: text("page.listOf", { type: item.text }) };
  }
  return plain(named(schema.type, text));
}

function nullable(choices: readonly JsonSchema[], text: Text): TypeText {
  const [first = {}] = choices.filter(({ type }) => type !== "null");
  const type = typeText(first, text);
  return { ...type, text: text("page.orNull", { type: type.text }) };
}

function named(type: unknown, text: Text): string {
  if (typeof type !== "string") return text("page.anyValue");
  return text(`page.types.${type as "string"}`);
}

function plain(text: string): TypeText {
  return { text, shape: null };
}
