import { describe, expect, test } from "@jest/globals";
import { loadKnowledge } from "../../src/knowledge/load.ts";
import { KnowledgeError } from "../../src/knowledge/problem.ts";
import { SHIPPED } from "../../src/knowledge/shipped.ts";
import { OK_PROVIDER, writeBase } from "./temporary.ts";

const HOSTILE = {
  "a bomb of aliases": `a: &a [x, x]\n${"bcdefghijklmnop"
    .split("")
    .map((name, at) => `${name}: &${name} [*${"abcdefghijklmno"[at]}, *${"abcdefghijklmno"[at]}]`)
    .join("\n")}\n`,
  "a merge key": `base: &base { kind: webmail }\n<<: *base\n${OK_PROVIDER}`,
  "a tag": `${OK_PROVIDER}notes: !!js/function "x"\n`,
  "deep nesting": `notes: ${"[".repeat(20_000)}${"]".repeat(20_000)}\n`,
  "keys of every object": `__proto__: { kind: webmail }\nconstructor: { a: b }\n${OK_PROVIDER}`,
  "two megabytes": `notes:\n${"  - some words and more of them\n".repeat(65_000)}`,
} as const;

describe("a file that means harm is refused by name, and soon", () => {
  test.each(Object.entries(HOSTILE))("%s", (_, text) => {
    const folder = writeBase({ "providers/hostile.yaml": text });
    const before = performance.now();
    expect(() => loadKnowledge({ ...SHIPPED, overlays: [folder] })).toThrow(KnowledgeError);
    expect(() => loadKnowledge({ ...SHIPPED, overlays: [folder] })).toThrow(/hostile\.yaml:\d/);
    expect(performance.now() - before).toBeLessThan(30_000);
    expect({}).not.toHaveProperty("kind");
  });
});
