import { describe, expect, test } from "@jest/globals";
import { cardSources } from "../../../src/engine/compose/card-sources.ts";
import { publisherFinder } from "../../../src/knowledge/publishers.ts";
import type { PublishersData } from "../../../src/knowledge/schema/index.ts";
import { ask, BASE } from "../base.ts";

const list: PublishersData = [
  { name: "Example Help", kind: "own", providers: ["example"], at: ["help.example"] },
  { name: "Everybody's list", kind: "list", at: ["list.example"] },
  { name: "RFC *", kind: "standard", at: ["rfc.example/rfc*"] },
  { name: "A blog", kind: "article", at: ["blog.example"] },
];
const publisherOf = publisherFinder([{ id: "publishers", file: "publishers.yaml", list }]);
const READ = "2026-11-25";
const source = (place: string, checked: string | null = READ) => ({ url: `https://${place}`, checked });
const labels = (provider: string | null, ...sources: ReturnType<typeof source>[]) =>
  cardSources({ sources }, provider, publisherOf).map(({ label }) => label);

describe("the sources of a card", () => {
  const all = ["list.example", "blog.example", "rfc.example/rfc8314", "help.example"].map((at) => source(at));

  test("the provider's own page comes first, a list last", () => {
    expect(labels("example", ...all)).toEqual(["Example Help", "RFC 8314", "A blog", "Everybody's list"]);
  });

  test("where it is not about that provider, its page is one of others", () => {
    expect(labels("another", ...all)).toEqual(["RFC 8314", "Example Help", "A blog", "Everybody's list"]);
    expect(labels(null, ...all)[0]).toBe("RFC 8314");
  });

  test("what nobody has read comes after all that somebody read, the provider's own page too", () => {
    expect(labels("example", source("help.example", null), source("list.example"))).toEqual([
      "Everybody's list",
      "Example Help",
    ]);
  });

  test("what backs the values stands before a page of something said besides, however good that is", () => {
    const card = {
      sources: [source("list.example")],
      besides: [source("help.example"), source("list.example")],
    };
    const told = cardSources(card, "example", publisherOf).map(({ label }) => label);
    expect(told).toEqual(["Everybody's list", "Example Help"]);
  });

  test("a page of nobody that is named stands by its host, and each page once", () => {
    expect(
      labels(null, source("www.intranet.example/a?b"), source("www.intranet.example/a?b", null)),
    ).toEqual(["intranet.example"]);
  });

  test("title, age and that it is a list are told; what is not known is not there", () => {
    const [first] = cardSources(
      { sources: [{ ...source("list.example/a"), title: "A", asOf: "2016-03" }] },
      null,
      publisherOf,
    );
    expect(first).toEqual({
      url: "https://list.example/a",
      label: "Everybody's list: A",
      checked: READ,
      asOf: "2016-03",
      isList: true,
    });
    expect(cardSources({ sources: [source("blog.example")] }, null, publisherOf)[0]).toEqual({
      url: "https://blog.example",
      label: "A blog",
      checked: READ,
    });
  });
});

describe("in the shipped knowledge", () => {
  test("Fastmail's settings stand on Fastmail's own word", () => {
    expect(ask("fastmail smtp").sources[0]?.label).toBe("Fastmail Help");
  });

  test("a list says when it was last changed", () => {
    const { sources } = ask("gmx.com imap settings");
    expect(sources[0]).toMatchObject({ isList: true, asOf: expect.stringMatching(/^2011/) });
  });

  test("every own page names providers of the base, and every list says that it is one", () => {
    const publishers = BASE.publishers.flatMap(({ list: all }) => all);
    const lists = publishers.filter(({ kind }) => kind === "list").map(({ name }) => name);
    expect(lists.filter((name) => !name.includes("list"))).toEqual([]);
  });
});
