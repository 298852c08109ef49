import { z } from "zod";

/** The keys that an object at `path` may have; none where it is not an object of fixed keys. */
export function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): readonly string[] {
  const at = schemaAt(schema, path);
  if (at instanceof z.ZodObject) return Object.keys(at.shape);
  if (at instanceof z.ZodUnion) return at.options.flatMap((one) => keysAt(toType(one), []));
  if (at instanceof z.ZodRecord && at.keyType instanceof z.ZodEnum) return at.keyType.options.map(String);
  return [];
}

/** In words, what may stand at `path`: the values of a list of choices, or the kind of value and what it is for. */
export function allowedAt(schema: z.ZodType, path: readonly PropertyKey[]): string {
  const outer = stepsTo(schema, path);
  if (outer === undefined) return "";
  const about = outer.description ?? unwrap(outer).description;
  const words = wordsFor(unwrap(outer));
  return about === undefined ? words : `${words} (${about})`;
}

function wordsFor(schema: z.ZodType): string {
  if (schema instanceof z.ZodEnum) return schema.options.join(", ");
  if (schema instanceof z.ZodLiteral) return [...schema.values].join(", ");
  if (schema instanceof z.ZodUnion)
    return schema.options.map((one) => wordsFor(unwrap(toType(one)))).join(", ");
  if (schema instanceof z.ZodArray) return "a list";
  if (schema instanceof z.ZodNumber) return `a whole number${range(schema)}`;
  if (schema instanceof z.ZodObject) return `a block with the keys ${Object.keys(schema.shape).join(", ")}`;
  if (schema instanceof z.ZodRecord) return "a block of `key: value` lines";
  return schema instanceof z.ZodBoolean ? "true, false" : "text";
}

function range(schema: z.ZodNumber): string {
  const { minValue, maxValue } = schema;
  if (minValue === null || minValue < 0) return "";
  return maxValue !== null && maxValue < 1e6 ? ` from ${minValue} to ${maxValue}` : ` from ${minValue}`;
}

function schemaAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType | undefined {
  const found = stepsTo(schema, path);
  return found && unwrap(found);
}

function stepsTo(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType | undefined {
  return path.reduce<z.ZodType | undefined>((at, key) => at && inside(unwrap(at), key), schema);
}

function inside(schema: z.ZodType, key: PropertyKey): z.ZodType | undefined {
  if (schema instanceof z.ZodObject) return schema.shape[String(key)];
  if (schema instanceof z.ZodArray) return toType(schema.element);
  if (schema instanceof z.ZodUnion) return insideOne(schema, key);
  return schema instanceof z.ZodRecord ? toType(schema.valueType) : undefined;
}

/** Of several shapes, the first that has something under this key. */
function insideOne(schema: z.ZodUnion, key: PropertyKey): z.ZodType | undefined {
  return schema.options.map((one) => inside(unwrap(toType(one)), key)).find((found) => found !== undefined);
}

function unwrap(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodPipe) return unwrap(toType(schema.in));
  const wrapped =
    schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault;
  return wrapped ? unwrap(toType(schema.unwrap())) : schema;
}

/** zod types the inside of a container by its core type; every schema here is made with `z`. */
const toType = (schema: unknown): z.ZodType => schema as z.ZodType;
