import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { SCHEMAS } from "./schemas.ts";
import { PACKAGE_ROOT } from "./shipped.ts";

/** For editors: a JSON Schema (2020-12) a kind of file, by file name (`providers.schema.json`). */
export function jsonSchemas(): Readonly<Record<string, object>> {
  const all = Object.entries(SCHEMAS);
  return Object.fromEntries(all.map(([kind, schema]) => [`${kind}.schema.json`, jsonSchema(kind, schema)]));
}

function jsonSchema(kind: string, schema: z.ZodType): object {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: "input" });
  return { $schema, title: `Waybill knowledge: ${kind}`, ...rest };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(`${PACKAGE_ROOT}schemas`, { recursive: true });
  for (const [name, schema] of Object.entries(jsonSchemas())) {
    writeFileSync(`${PACKAGE_ROOT}schemas/${name}`, `${JSON.stringify(schema, null, 2)}\n`);
  }
}
