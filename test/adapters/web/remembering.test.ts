import { expect, test } from "@jest/globals";
import { rememberingEngine } from "../../../src/adapters/web/remembering.ts";
import type { Question } from "../../../src/engine/answer-types.ts";
import type { MeasuredEngine } from "../../../src/engine/engine.ts";
import { createSwappable } from "../../../src/reload/swappable.ts";
import { AT, ENGINE } from "../../engine/base.ts";

const counting = (engine: MeasuredEngine) => {
  const asked: string[] = [];
  const answer = (question: Question) => {
    asked.push(question.text);
    return engine.answer(question);
  };
  return { asked, engine: { ...engine, answer } };
};

test("the same question is worked out once; another day, language or conversation is another question", () => {
  const { asked, engine } = counting(ENGINE);
  const { answer } = rememberingEngine(engine, 10);
  const question = { text: "gmail smtp", at: AT };
  expect(answer({ ...question })).toBe(answer({ ...question }));
  expect(asked).toHaveLength(1);
  answer({ ...question, at: "2026-12-01" });
  answer({ ...question, language: "de" });
  answer({ ...question, slots: { provider: "yahoo" } });
  answer({ ...question, chosen: true });
  expect(asked).toHaveLength(5);
});

test("nothing is kept of a text with a secret, nor of a long one", () => {
  const { asked, engine } = counting(ENGINE);
  const { answer } = rememberingEngine(engine, 10);
  for (const text of ["gmail smtp, password: hunter2-Xy9!", `gmail smtp ${"please ".repeat(40)}`])
    for (let time = 0; time < 2; time += 1) answer({ text, at: AT });
  expect(asked).toHaveLength(4);
});

test("a reload of the knowledge is another base: nothing of the old one is told", () => {
  const swappable = createSwappable(ENGINE);
  const remembering = rememberingEngine(swappable.engine, 10);
  remembering.answer({ text: "gmail smtp", at: AT });
  const next = counting({ ...ENGINE, version: "2026.1.0-00000000" });
  swappable.swap(next.engine);
  remembering.answer({ text: "gmail smtp", at: AT });
  expect([next.asked, remembering.version]).toEqual([["gmail smtp"], "2026.1.0-00000000"]);
});
