import { describe, expect, test } from "@jest/globals";
import { editsAllowed, Misspellings } from "../../../src/engine/match/misspelling.ts";
import { distance } from "../../../src/knowledge/distance.ts";

describe("distance", () => {
  test.each([
    ["gmail", "gmail", 0],
    ["gmial", "gmail", 1],
    ["gmal", "gmail", 1],
    ["gmaill", "gmail", 1],
    ["gnail", "gmail", 1],
    ["hotmial", "hotmail", 1],
    ["htomial", "hotmail", 2],
  ])("%s and %s are %i apart", (a, b, edits) => {
    expect(distance(a, b, 3)).toBe(edits);
    expect(distance(b, a, 3)).toBe(edits);
  });

  test("stops at the limit", () => {
    expect(distance("thunderbird", "outlook", 2)).toBe(3);
    expect(distance("a", "abcdef", 2)).toBe(3);
  });
});

describe("a misspelt word", () => {
  const known = ["gmail", "hotmail", "outlook", "thunderbird", "password", "server", "posteo", "mail"];
  const misspellings = new Misspellings(known);

  test.each([
    ["gmial", "gmail"],
    ["hotmal", "hotmail"],
    ["outlok", "outlook"],
    ["thunderbrid", "thunderbird"],
    ["pasword", "password"],
    ["sever", "server"],
  ])("%s was meant to be %s", (typed, meant) => {
    expect(misspellings.nearest(typed)).toBe(meant);
  });

  test.each([["mine"], ["mit"], ["postman"], ["look"], ["gmail"], [""], ["xyzzy"]])(
    "%s is left alone",
    (word) => {
      expect(misspellings.nearest(word)).toBeUndefined();
    },
  );

  test("of four letters is only tried for words at home here", () => {
    expect(misspellings.nearest("mall")).toBeUndefined();
    expect(new Misspellings(["smtp", "imap"], new Set(["smtp", "imap"])).nearest("smtb")).toBe("smtp");
    expect(new Misspellings(["smtp", "imap"], new Set(["smtp", "imap"])).nearest("omap")).toBeUndefined();
  });

  test("takes the likelier of two that are equally near", () => {
    expect(new Misspellings(["server", "serves"]).nearest("serve")).toBe("server");
    expect(new Misspellings(["serves", "server"]).nearest("serve")).toBe("serves");
  });

  test("may carry more edits the longer it is", () => {
    expect([3, 4, 7, 8, 12].map(editsAllowed)).toEqual([0, 1, 1, 2, 2]);
  });
});
