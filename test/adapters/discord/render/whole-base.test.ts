import { describe, expect, jest, test } from "@jest/globals";
import { LIMITS } from "../../../../src/adapters/discord/limits.ts";
import {
  type Composed,
  fixQuestion,
  settingsQuestion,
  snippetQuestion,
  stepsQuestion,
} from "../../../../src/adapters/discord/question.ts";
import { readState, writeState } from "../../../../src/adapters/discord/state.ts";
import type { Answer } from "../../../../src/engine/answer-types.ts";
import { createEngine } from "../../../../src/engine/engine.ts";
import { loadKnowledge } from "../../../../src/knowledge/load.ts";
import { SHIPPED } from "../../../../src/knowledge/shipped.ts";
import { learnedFor } from "../../../../src/model-file.ts";
import { wordsFor } from "../../../../src/surface/words/index.ts";
import { TODAY } from "../stage.ts";
import { FRAME, problemsOfAnswer } from "./cards.ts";

jest.setTimeout(120_000);

const { knowledge } = loadKnowledge(SHIPPED);
const engine = createEngine(knowledge, learnedFor(knowledge));
const providers = [...knowledge.providers.keys()];
const clients = [...knowledge.clients.keys()];
const frameworks = [...knowledge.frameworks.keys()];
const answer = (question: Composed): Answer => engine.answer({ ...question, at: TODAY });

/** Every so-many-th, starting anew for each row, so that all of both lists meet. */
function pairs<A, B>(left: readonly A[], right: readonly B[], step: number): [A, B][] {
  return left.flatMap((one, index) =>
    right.filter((_, n) => (n + index) % step === 0).map((two): [A, B] => [one, two]),
  );
}

function expectAllAccepted(answers: readonly Answer[], frame = FRAME): void {
  expect(answers.length).toBeGreaterThan(0);
  for (const one of answers) {
    const problems = problemsOfAnswer(one, frame);
    if (problems.length > 0)
      throw new Error(`${one.card.title} (${one.ask}): ${JSON.stringify(problems[0])}`);
  }
}

const settings = providers.flatMap((id) =>
  [null, "smtp", "imap", "pop3"].map((protocol) => answer(settingsQuestion(engine, id, protocol))),
);

describe("Discord takes every answer of the whole base", () => {
  test.each(["en-US", "de", "fr", "es-ES", "ja", "pt-BR"])("settings of every provider, in %s", (locale) => {
    expectAllAccepted(settings, { ...FRAME, words: wordsFor(locale) });
  });

  test("steps", () => {
    expectAllAccepted(
      pairs(providers, clients, 5).map(([provider, client]) =>
        answer(stepsQuestion(engine, provider, client)),
      ),
    );
  });

  test("snippets", () => {
    expectAllAccepted(
      pairs(providers, frameworks, 8).map(([provider, framework]) =>
        answer(snippetQuestion(engine, provider, framework)),
      ),
    );
  });

  test("fixes", () => {
    const wordings = [...knowledge.errors.values()].map((error) => JSON.stringify(error).slice(0, 500));
    expectAllAccepted(
      wordings.flatMap((text) =>
        [null, "gmail", "outlook-com"].map((provider) => answer(fixQuestion(engine, text, provider))),
      ),
    );
  });

  test("concepts, and whatever can be asked next", () => {
    const concepts = [...knowledge.concepts.values()].map(({ id }) => id.replaceAll("-", " "));
    const first = [...concepts, "", "qqqq", "outlook", "office email", "me"].map((text) =>
      answer({ text, slots: {} }),
    );
    const next = [...first, ...settings].flatMap(({ card }) =>
      card.blocks.flatMap((block) => (block.type === "choices" ? block.choices : [])),
    );
    const asks = [...new Set(next.map(({ ask }) => ask))];
    expect(asks.length).toBeGreaterThan(20);
    expectAllAccepted([...first, ...asks.map((text) => answer({ text, slots: {} }))]);
  });
});

describe("what the buttons carry", () => {
  test("every ask fits, and gives the same card again", () => {
    const different = settings.filter(
      (one) => answer({ text: one.ask, slots: {} }).card.title !== one.card.title,
    );
    expect(different.map(({ ask }) => ask)).toEqual([]);
  });

  test("every choice fits into a button", () => {
    for (const { card } of settings) {
      for (const block of card.blocks) {
        if (block.type !== "choices") continue;
        for (const { ask, label } of block.choices) {
          const id = writeState({ action: "ask", owner: FRAME.owner, ask }) ?? "";
          expect(readState(id)?.ask).toBe(ask);
          expect([...label].length).toBeLessThanOrEqual(LIMITS.buttonLabel);
        }
      }
    }
  });

  test("every id that is offered for completion is found again", () => {
    const lost = (ids: string[], pick: (typed: string, limit: number) => readonly { id: string }[]) =>
      ids.filter((id) => !pick(id, 1).some((one) => one.id === id));
    expect([
      ...lost(providers, engine.pickProvider),
      ...lost(clients, engine.pickClient),
      ...lost(frameworks, engine.pickFramework),
    ]).toEqual([]);
  });
});
