import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { jsonSchemas } from "../../src/knowledge/json-schema.ts";

describe("schemas/", () => {
  test("holds one file a kind", () => {
    expect(readdirSync("schemas").sort()).toEqual(Object.keys(jsonSchemas()).sort());
  });

  test.each(Object.entries(jsonSchemas()))("%s is current; if not, run `npm run schemas`", (name, schema) => {
    expect(JSON.parse(readFileSync(`schemas/${name}`, "utf8"))).toEqual(schema);
  });

  test("tells an editor what may stand there", () => {
    const providers = JSON.parse(readFileSync("schemas/providers.schema.json", "utf8"));
    expect(providers.additionalProperties).toBe(false);
    expect(providers.required).toEqual(expect.arrayContaining(["displayName", "kind", "sources"]));
    expect(providers.required).not.toContain("status");
  });
});
