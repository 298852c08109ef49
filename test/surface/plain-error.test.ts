import { expect, test } from "@jest/globals";
import { plainError } from "../../src/surface/plain-error.ts";

const PLANTED = ["hunter2", "gmail", "ann@example.com", "xoxb-1234-abcd", "MTIz.NDU2.abcdefg1"];

const thrownBy = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (error) {
    return error;
  }
};

const NAME = "hunter2";
const holder: Record<string, undefined> = {};

test.each([
  ["a parser that quotes", thrownBy(() => JSON.parse('hunter2 gmail "is" ann@example.com'))],
  ["a name that is none", thrownBy(() => (holder[NAME] as unknown as { y: { x: 1 } }).y.x)],
  ["an address that is none", thrownBy(() => new URL("hunter2 ann@example.com"))],
  ["a pattern that is none", thrownBy(() => new RegExp(`(${NAME}`))],
  ["a message with a token", new Error("401 for xoxb-1234-abcd and MTIz.NDU2.abcdefg1")],
  ["an address", new Error("no mailbox ann@example.com, none at https://hooks.example.com/hunter2/gmail")],
  ["a quote without end", new Error("could not read `hunter2 gmail")],
  ["further lines", new Error("bad\n    at hunter2 gmail (ann@example.com:1:1)\nhunter2")],
  ["a cause", new Error("outer", { cause: new Error("«hunter2 gmail»", { cause: new Error("'hunter2'") }) })],
  ["a code that is a text", Object.assign(new Error("x"), { code: "hunter2 gmail" })],
  ["a name that is a text", Object.assign(new Error("x"), { name: "hunter2 gmail" })],
  ["no error", "hunter2 gmail ann@example.com"],
])("nothing that somebody wrote is told: %s", (_, error) => {
  const told = JSON.stringify(plainError(error));
  for (const word of PLANTED) expect(told).not.toContain(word);
});

test("what went wrong is told: name, words, code, place and cause", () => {
  const refused = Object.assign(new Error("connect ECONNREFUSED 127.0.0.1:9"), { code: "ECONNREFUSED" });
  const error = plainError(new TypeError("fetch failed", { cause: refused }));
  expect(error).toMatchObject({
    name: "TypeError",
    message: "fetch failed",
    cause: { name: "Error", code: "ECONNREFUSED", message: "connect ECONNREFUSED 127.0.0.1:9" },
  });
  expect(error.stack).toMatch(/^ {4}at .*plain-error\.test\.ts:\d+:\d+/);
  expect(plainError(new TypeError("x is not a function")).message).toBe("x is not a function");
});

test("a circle of causes and a message of a megabyte are cut", () => {
  const error = new Error(`'${"a".repeat(1_000_000)}`);
  error.cause = error;
  expect(JSON.stringify({ ...plainError(error), stack: "" }).length).toBeLessThan(10_000);
});
