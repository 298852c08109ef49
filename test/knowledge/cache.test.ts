import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { compileKnowledge } from "../../src/knowledge/compile.ts";
import { loadKnowledge } from "../../src/knowledge/load.ts";
import { SHIPPED } from "../../src/knowledge/shipped.ts";
import { OK_PROVIDER, writeBase } from "./temporary.ts";

const outcome = (shipped: string, compiled?: string) => {
  try {
    return loadKnowledge({ shipped, ...(compiled !== undefined && { compiled }) });
  } catch (error) {
    return String(error);
  }
};

const compile = (folder: string) => join(writeBase({ "c.json": compileKnowledge(folder) }), "c.json");

describe("the compiled cache", () => {
  test("gives what the YAML gives", () => {
    const compiled = outcome(SHIPPED.shipped, compile(SHIPPED.shipped));
    expect(isDeepStrictEqual(compiled, outcome(SHIPPED.shipped))).toBe(true);
  });

  test("is not used for a file that changed since", () => {
    const shipped = writeBase({ "providers/ok.yaml": OK_PROVIDER });
    const compiled = compile(shipped);
    writeFileSync(join(shipped, "providers/ok.yaml"), OK_PROVIDER.replace("Okay", "Changed"));
    const loaded = loadKnowledge({ shipped, compiled });
    expect(loaded.knowledge.providers.get("ok")?.displayName).toBe("Changed Mail");
  });

  test("is used: a file's hash leads to the compiled data", () => {
    const shipped = writeBase({ "providers/ok.yaml": OK_PROVIDER });
    const compiled = writeBase({ "c.json": compileKnowledge(shipped).replace("Okay Mail", "Cached Mail") });
    const loaded = loadKnowledge({ shipped, compiled: join(compiled, "c.json") });
    expect(loaded.knowledge.providers.get("ok")?.displayName).toBe("Cached Mail");
  });

  test.each(["", "[", "null", "[1]", '"text"'])("%j for a cache is as good as none", (text) => {
    const shipped = writeBase({ "providers/ok.yaml": OK_PROVIDER });
    const compiled = join(writeBase({ "c.json": text }), "c.json");
    expect(outcome(shipped, compiled)).toEqual(outcome(shipped));
  });
});

const HARD = [
  "checked: .nan",
  "__proto__: { a: 1 }",
  "a: &a [*a]",
  "? [a, b]\n: c",
  "!!binary aGk=",
  "- 1e999",
  "&x x: *x",
];
const yamlText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.json(),
  fc.constantFrom(...HARD),
  fc.tuple(fc.nat(OK_PROVIDER.length), fc.nat(30), fc.string({ maxLength: 12 })).map(([at, length, text]) => {
    return OK_PROVIDER.slice(0, at) + text + OK_PROVIDER.slice(at + length);
  }),
);

test("any text for a file: a load or its problems, never another error, with the cache and without", () => {
  const shipped = writeBase({ "providers/ok.yaml": "" });
  fc.assert(
    fc.property(yamlText, (text) => {
      writeFileSync(join(shipped, "providers/ok.yaml"), text);
      const plain = outcome(shipped);
      if (typeof plain === "string") expect(plain).toMatch(/^KnowledgeError: .*providers\/ok\.yaml:\d+/);
      expect(outcome(shipped, compile(shipped))).toEqual(plain);
    }),
    { numRuns: 100 },
  );
});
