import { describe, expect, test } from "@jest/globals";
import { loadKnowledge } from "../../src/knowledge/load.ts";
import { SHIPPED } from "../../src/knowledge/shipped.ts";

describe("the shipped knowledge", () => {
  test("loads, with its version", () => {
    const { knowledge } = loadKnowledge(SHIPPED);
    expect(knowledge.providers.get("gmail")?.file).toBe("knowledge/providers/gmail.yaml");
    expect(knowledge.version).toMatch(/^\d{4}\.\d+\.\d+-[0-9a-f]{8}$/);
  });
});
