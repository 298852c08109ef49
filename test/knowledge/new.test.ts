import { describe, expect, test } from "@jest/globals";
import { parse } from "yaml";
import { loadKnowledge } from "../../src/knowledge/load.ts";
import { NEW_KINDS, type NewKind, newFile } from "../../src/knowledge/new/new.ts";
import { ProviderSchema } from "../../src/knowledge/schema/index.ts";
import { SCHEMAS } from "../../src/knowledge/schemas.ts";
import { problemsIn } from "./marked.ts";
import { OK_PROVIDER, writeBase } from "./temporary.ts";

const { knowledge } = loadKnowledge({
  shipped: writeBase({
    "providers/ok.yaml": OK_PROVIDER,
    "providers/taken.yaml": OK_PROVIDER.replaceAll(/okay/gi, "other"),
    "concepts/known.yaml":
      'title: Known\nasks: [what is known]\nsays: All.\nsources: { rfc: { url: "https://www.rfc-editor.org/rfc/rfc5321", checked: null } }\n',
  }),
});

const FOLDERS = {
  provider: "providers",
  concept: "concepts",
  error: "errors",
  client: "clients",
  framework: "frameworks",
} as const;

/** What a contributor writes where the skeleton is empty, a line each. */
const FILLED: Readonly<Record<NewKind, Readonly<Record<string, string>>>> = {
  provider: {
    displayName: "Fresh Mail",
    kind: "isp",
    hostname: "mail.fresh.example",
    "authentication: []": "authentication: [app-password]",
  },
  concept: { title: "Fresh words", asks: "[what are fresh words]", says: "They are new." },
  error: {
    title: "A fresh error",
    asks: "[it says fresh]",
    means: "Something is new.",
    "- says": "It came today.",
    do: "[Wait.]",
  },
  client: {
    displayName: "Fresh App",
    platforms: "[linux]",
    protocols: "[imap]",
    tls: "[implicit]",
    open: "[Open it.]",
  },
  framework: {
    displayName: "Fresh Mailer",
    kind: "library",
    language: "js",
    template: "'host {{host}} port {{port}} {{secure}} {{login}} from {{from}}'",
    tls: '{ implicit: { secure: "on" } }',
    secret: "In the environment.",
    proof: "none",
  },
};

function fresh(kind: NewKind): string {
  const made = newFile(kind, kind === "provider" ? "fresh.example" : "fresh", knowledge);
  if (made.inside === undefined) throw new Error(made.refused);
  expect(made.inside).toBe(`${FOLDERS[kind]}/fresh.yaml`);
  return made.text;
}

function filledIn(kind: NewKind): string {
  const entries = Object.entries({ ...FILLED[kind], url: "https://www.rfc-editor.org/rfc/rfc5321" });
  return entries.reduce(
    (text, [key, value]) =>
      key.includes(": ")
        ? text.replaceAll(key, value)
        : text.replaceAll(
            new RegExp(`^( *(?:- )?)${key.replace("- ", "")}:$`, "gm"),
            (line) => `${line} ${value}`,
          ),
    fresh(kind),
  );
}

const problemPaths = (kind: NewKind, text: string) =>
  problemsIn(writeBase({ [`${FOLDERS[kind]}/fresh.yaml`]: text })).map(({ path }) => path);

describe.each(NEW_KINDS)("the skeleton of a new %s", (kind) => {
  test("loads once what is empty is filled in", () => {
    expect(problemPaths(kind, filledIn(kind).replaceAll("login", "from"))).toEqual([]);
  });

  test("shows every field that there is, each in a way that fits", () => {
    const schema = SCHEMAS[FOLDERS[kind]];
    const all = filledIn(kind).replace(/^( *)#(\w)/gm, "$1$2");
    const entry: Record<string, unknown> = schema.parse(parse(all));
    expect(Object.keys(entry).sort()).toEqual(Object.keys(schema.shape).sort());
  });
});

test("nothing is guessed: the check asks for exactly what is empty", () => {
  const asked = NEW_KINDS.map((kind) => [kind, problemPaths(kind, fresh(kind))]);
  expect(Object.fromEntries(asked)).toEqual({
    provider: [
      "displayName",
      "kind",
      "incomingServers[0].hostname",
      "incomingServers[0].authentication",
      "outgoingServers[0].hostname",
      "outgoingServers[0].authentication",
      "sources.help.url",
    ],
    concept: ["title", "asks", "says", "sources.help.url"],
    error: ["title", "asks", "means", "causes[0].says", "causes[0].do", "sources.help.url"],
    client: ["displayName", "platforms", "protocols", "tls", "open", "sources.help.url"],
    framework: ["displayName", "kind", "language", "template", "tls", "secret", "proof", "sources.help.url"],
  });
});

test("a server's fields are all shown too", () => {
  const all = filledIn("provider").replace(/^( *)#(\w)/gm, "$1$2");
  const server = ProviderSchema.shape.outgoingServers.unwrap().element.shape;
  expect(Object.keys(ProviderSchema.parse(parse(all)).outgoingServers?.[0] ?? {}).sort()).toEqual(
    Object.keys(server).sort(),
  );
});

describe("a new provider", () => {
  test.each([
    ["fresh.example", "fresh.yaml"],
    ["Someone@Fresh.Example", "fresh.yaml"],
    ["taken.co.uk", "taken-co-uk.yaml"],
    ["bücher.example", "xn--bcher-kva.yaml"],
  ])("for %s is %s", (domain, file) => {
    expect(newFile("provider", domain, knowledge)).toMatchObject({
      inside: `providers/${file}`,
      text: expect.stringContaining(`# The file's name is the id: knowledge/providers/${file}\n`),
    });
  });

  test("is refused where a file has the domain", () => {
    expect(newFile("provider", "me@okay.example", knowledge)).toEqual({
      refused: expect.stringMatching(/^okay\.example is already in .*ok\.yaml\. Edit that file\.$/),
    });
  });

  test.each(["", "nodots", "a b.example", "x".repeat(100_000), "https://fresh.example"])(
    "is refused for %j",
    (text) => {
      const { refused = "" } = newFile("provider", text, knowledge) as { refused?: string };
      expect(refused).toMatch(/is not a domain\. Allowed: a name such as example\.com\./);
      expect(refused.length).toBeLessThan(200);
    },
  );
});

describe("a new entry", () => {
  test("is refused where one has the name", () => {
    expect(newFile("concept", "known", knowledge)).toEqual({
      refused: expect.stringMatching(/known\.yaml is there already.*Edit that file/),
    });
  });

  test.each(["", "Two Words", "../outside", "über", "x".repeat(100_000)])("is refused for %j", (name) => {
    const { refused = "" } = newFile("error", name, knowledge) as { refused?: string };
    expect(refused).toMatch(/cannot be the name of a file\. Allowed: small letters/);
    expect(refused.length).toBeLessThan(300);
  });
});
