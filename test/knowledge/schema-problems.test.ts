import { describe, expect, test } from "@jest/globals";
import { z } from "zod";
import { schemaProblems, valueAt } from "../../src/knowledge/schema-problems.ts";

const Example = z.strictObject({
  name: z.string().min(3).max(5).describe("what it is called"),
  kind: z.enum(["isp", "hosting"]).optional(),
  port: z.int().min(1).max(65535).optional(),
  tls: z.enum(["implicit", "starttls"]).optional(),
  list: z.array(z.string()).min(1).max(2).optional(),
  on: z.literal(true).optional(),
  either: z.union([z.enum(["one"]), z.literal("two")]).optional(),
  holes: z.record(z.string().regex(/^[A-Z]+$/), z.string()).optional(),
  url: z
    .string()
    .regex(/^https:/, "must be an https:// address")
    .optional(),
  day: z.string().nullable().optional(),
});

/** What is wrong with one field beside a name that fits. */
function wrong(field: object): string[] {
  const data = { name: "four", ...field };
  const { error } = Example.safeParse(data);
  const problems = schemaProblems(Example, data, error?.issues ?? []);
  return problems.map(
    ({ path, found, allowed, next }) => `${path.join(".")}: ${found} | ${allowed} | ${next}`,
  );
}

describe("a value that does not fit", () => {
  test.each([
    [{ name: "ab" }, "name: a text of 2 characters is too little | at least 3 | Correct the value"],
    [{ name: "abcdef" }, "name: a text of 6 characters is too much | at most 5 | Make it shorter"],
    [
      { name: 2026 },
      'name: 2026 is not what can stand here | text (what it is called) | Put it in quotes: "2026"',
    ],
    [{ name: undefined }, 'name: "name" is missing | text (what it is called) | Add `name:`'],
    [{ name: null }, 'name: "name" is empty | text (what it is called) | Fill it in, or remove the line'],
    [{ kind: "hostnig" }, 'kind: "hostnig" is not a kind | isp, hosting | Did you mean "hosting"?'],
    [{ kind: "mail" }, 'kind: "mail" is not a kind | isp, hosting | Use one of these'],
    [{ port: 0 }, "port: 0 is too little | at least 1 | Correct the value"],
    [
      { port: "993" },
      'port: "993" is not what can stand here | a whole number from 1 to 65535 | Write it without quotes: 993',
    ],
    [
      { port: "imaps" },
      'port: "imaps" is not what can stand here | a whole number from 1 to 65535 | Correct the value',
    ],
    [
      { tls: "SSL", port: 465 },
      'tls: "SSL" is not a TLS mode | implicit, starttls | Port 465 is implicit TLS (RFC 8314)',
    ],
    [{ tls: "SSL", port: 4650 }, 'tls: "SSL" is not a TLS mode | implicit, starttls | Use one of these'],
    [{ list: "one" }, 'list: "one" is not what can stand here | a list | Write it as a list: [one]'],
    [{ list: [] }, "list: a list of 0 is too little | at least 1 | Correct the value"],
    [{ list: ["a", "b", "c"] }, "list: a list of 3 is too much | at most 2 | Make it shorter"],
    [{ list: [{ a: 1 }] }, "list.0: a block with keys is not what can stand here | text | Correct the value"],
    [{ on: false }, "on: false is not what can stand here | true | Use one of these"],
    [{ either: "three" }, 'either: "three" is not what can stand here | one, two | Use one of these'],
    [
      { holes: { a: "x" } },
      'holes.a: "a" cannot be a key here | keys that match /^[A-Z]+$/ | Rename the key',
    ],
    [
      { url: "http://x" },
      'url: "http://x" is not an https:// address | an https:// address | Correct the value',
    ],
    [
      { naem: 1 },
      `naem: "naem" is not a key that can stand here | ${Object.keys(Example.shape).join(", ")} | Did you mean "name"?`,
    ],
    [
      { colour: 1 },
      `colour: "colour" is not a key that can stand here | ${Object.keys(Example.shape).join(", ")} | Remove it`,
    ],
  ])("%j", (field, expected) => {
    expect(wrong(field)).toEqual([expected]);
  });

  test("is cut short where it is long", () => {
    expect(wrong({ kind: "x".repeat(1000) })[0]).toMatch(/^kind: "x{57}\.\.\." is not a kind/);
  });
});

test("a file without content is empty", () => {
  const { error } = Example.safeParse(null);
  expect(schemaProblems(Example, null, error?.issues ?? [])).toEqual([
    {
      path: [],
      found: "the file is empty",
      allowed: expect.stringContaining("name, kind"),
      next: "Fill it in",
    },
  ]);
});

test("a path that leads nowhere has no value", () => {
  expect(valueAt({ a: [{ b: 1 }] }, ["a", 0, "b"])).toBe(1);
  expect(valueAt({ a: "text" }, ["a", "b", "c"])).toBeUndefined();
});
