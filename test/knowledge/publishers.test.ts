import { describe, expect, test } from "@jest/globals";
import { loadKnowledge } from "../../src/knowledge/load.ts";
import { publisherFinder } from "../../src/knowledge/publishers.ts";
import { problemsIn } from "./marked.ts";
import { OK_PROVIDER, writeBase } from "./temporary.ts";

const PUBLISHERS = `- { name: Example, kind: help, at: [example.com] }
- { name: Example Forum, kind: article, at: [example.com/forum] }
- { name: Example's list, kind: list, at: ["example.com/raw/*/list"] }
- { name: "RFC *", kind: standard, at: ["rfc.example/rfc*"] }
- { name: Everybody, kind: article, at: [help.okay.example] }
`;
const OVER = "- { name: Okay Help, kind: own, providers: [ok], at: [help.okay.example] }\n";

function finder() {
  const shipped = writeBase({ "providers/ok.yaml": OK_PROVIDER, "publishers.yaml": PUBLISHERS });
  const { knowledge } = loadKnowledge({ shipped, overlays: [writeBase({ "publishers.yaml": OVER })] });
  return publisherFinder(knowledge.publishers);
}

describe("the publisher of a page", () => {
  const publisherOf = finder();

  test.each([
    ["https://example.com", "Example"],
    ["https://www.example.com/help/?a=b#c", "Example"],
    ["https://example.com/forum/7", "Example Forum"],
    ["https://example.com/forums", "Example"],
    ["https://example.com/raw/0a1b2c/list/mail.xml", "Example's list"],
    ["https://rfc.example/rfc8314/", "RFC 8314"],
    ["https://help.okay.example/imap", "Okay Help"],
  ])("%s: %s", (url, name) => {
    expect(publisherOf(url)?.name).toBe(name);
  });

  test.each(["https://rfc.example/rfc", "https://sub.example.com/", "https://example.com.evil.example/"])(
    "%s: nobody is named",
    (url) => {
      expect(publisherOf(url)).toBeUndefined();
    },
  );
});

describe("what a publishers.yaml may say", () => {
  const problem = (line: string) =>
    problemsIn(writeBase({ "providers/ok.yaml": OK_PROVIDER, "publishers.yaml": `${PUBLISHERS}${line}\n` }));

  test.each([
    ["a whole address", "- { name: Hm, kind: help, at: [https://hm.example] }", "the start of an address"],
    ["own pages of nobody", "- { name: Hm, kind: own, at: [hm.example] }", "own where `providers`"],
    [
      "a list of a provider",
      "- { name: Hm, kind: list, providers: [ok], at: [hm.example] }",
      "and only there",
    ],
  ])("not %s", (_, line, allowed) => {
    const [first, ...others] = problem(line);
    expect([first?.line, first?.allowed, others]).toEqual([6, expect.stringContaining(allowed), []]);
  });
});

describe("a source", () => {
  const withSource = (rest: string) =>
    problemsIn(writeBase({ "providers/ok.yaml": OK_PROVIDER.replace("checked: 2026-03-12 }", `${rest} }`) }));

  test("may tell its title and when the page was last changed", () => {
    expect(withSource("title: Ports, checked: 2026-03-12, asOf: 2016-02")).toEqual([]);
  });

  test.each(["checked: 2016-03-12, asOf: 2016-03-13", "checked: null, asOf: 2016-03"])("not %s", (rest) => {
    expect(withSource(rest)[0]?.allowed).toContain("before the day of `checked`");
  });
});
