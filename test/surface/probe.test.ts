import { expect, jest, test } from "@jest/globals";
import { createProbe } from "../../src/surface/probe.ts";

test("however many ask, the platform is asked once in two seconds", async () => {
  let time = 0;
  const ask = jest.fn(async () => (time < 2_000 ? undefined : "The token was revoked."));
  const probe = createProbe({ ask, silent: "silent", now: () => time });
  expect(await Promise.all([probe(), probe()])).toEqual([undefined, undefined]);
  time = 1_999;
  expect([await probe(), ask.mock.calls.length]).toEqual([undefined, 1]);
  time = 2_000;
  expect([await probe(), ask.mock.calls.length]).toEqual(["The token was revoked.", 2]);
});

test("a platform that does not answer, or answers nonsense, is in trouble", async () => {
  const silent = "It does not answer.";
  expect(await createProbe({ ask: () => new Promise(() => {}), silent })()).toBe(silent);
  expect(await createProbe({ ask: () => Promise.reject(new Error("cut")), silent })()).toBe(silent);
});
