import { describe, expect, test } from "@jest/globals";
import { nearest } from "../../src/knowledge/suggest.ts";

describe("the nearest candidate", () => {
  test.each([
    ["rnak", ["rank", "mx", "kind"], "rank"],
    ["hostnam", ["username", "hostname"], "hostname"],
    ["SSL", ["ssl"], "ssl"],
    ["app-pasword", ["app-password", "account-password"], "app-password"],
    ["mx", ["mx"], "mx"],
    ["ab", ["xb"], "xb"],
    ["ab", ["xy"], undefined],
    ["abc", ["cab"], undefined],
    ["kind", ["mind", "kin"], "mind"],
    ["zzzz", ["rank", "kind"], undefined],
    ["", ["rank"], undefined],
    ["x".repeat(61), ["x".repeat(61)], undefined],
  ])("to %j among %j is %j", (written, candidates, expected) => {
    expect(nearest(written, candidates)).toBe(expected);
  });
});
