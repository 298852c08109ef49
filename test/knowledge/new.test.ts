import { describe, expect, test } from "@jest/globals";
import { parse } from "yaml";
import { loadKnowledge } from "../../src/knowledge/load.ts";
import { newProvider } from "../../src/knowledge/new/new.ts";
import { ProviderSchema } from "../../src/knowledge/schema/index.ts";
import { problemsIn } from "./marked.ts";
import { OK_PROVIDER, writeBase } from "./temporary.ts";

const { knowledge } = loadKnowledge({
  shipped: writeBase({
    "providers/ok.yaml": OK_PROVIDER,
    "providers/taken.yaml": OK_PROVIDER.replaceAll(/okay/gi, "other"),
  }),
});
const skeleton = newProvider("fresh.example", knowledge).text;

const filledIn = (text: string) =>
  text
    .replace("displayName:", "displayName: Fresh Mail")
    .replace("kind:", "kind: isp")
    .replaceAll("hostname:", "hostname: mail.fresh.example")
    .replaceAll("authentication: []", "authentication: [app-password]")
    .replace("url:", "url: https://help.fresh.example");

describe("the skeleton", () => {
  test("loads once what is empty is filled in", () => {
    expect(problemsIn(writeBase({ "providers/fresh.yaml": filledIn(skeleton) }))).toEqual([]);
  });

  test("leaves nothing guessed: the check asks for exactly what is empty", () => {
    const problems = problemsIn(writeBase({ "providers/fresh.yaml": skeleton }));
    expect(problems.map(({ path }) => path)).toEqual([
      "displayName",
      "kind",
      "incomingServers[0].hostname",
      "incomingServers[0].authentication",
      "outgoingServers[0].hostname",
      "outgoingServers[0].authentication",
      "sources.help.url",
    ]);
  });

  test("shows every field that a provider can have, each in a way that fits", () => {
    const all = filledIn(skeleton).replace(/^( *)#(\w)/gm, "$1$2");
    const provider = ProviderSchema.parse(parse(all));
    expect(Object.keys(provider).sort()).toEqual(Object.keys(ProviderSchema.shape).sort());
    const server = ProviderSchema.shape.outgoingServers.unwrap().element.shape;
    expect(Object.keys(provider.outgoingServers?.[0] ?? {}).sort()).toEqual(Object.keys(server).sort());
  });
});

describe("a new provider", () => {
  test.each([
    ["fresh.example", "fresh.yaml"],
    ["Someone@Fresh.Example", "fresh.yaml"],
    ["taken.co.uk", "taken-co-uk.yaml"],
    ["bücher.example", "xn--bcher-kva.yaml"],
  ])("for %s is %s", (domain, file) => {
    expect(newProvider(domain, knowledge).text).toMatch(
      new RegExp(`^# The file's name is the id: knowledge/providers/${file}$`, "m"),
    );
  });

  test("is refused where a file has the domain", () => {
    const { text, code } = newProvider("me@okay.example", knowledge);
    expect(text).toMatch(/^okay\.example is already in .*ok\.yaml\. Edit that file\.$/);
    expect(code).toBe(1);
  });

  test.each(["", "nodots", "a b.example", "x".repeat(100_000), "https://fresh.example"])(
    "is refused for %j",
    (text) => {
      const refused = newProvider(text, knowledge);
      expect(refused.text).toMatch(/is not a domain\. Allowed: a name such as example\.com\./);
      expect(refused.text.length).toBeLessThan(200);
      expect(refused.code).toBe(1);
    },
  );
});
