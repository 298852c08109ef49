import { beforeAll, describe, expect, jest, test } from "@jest/globals";
import { renderMessage } from "../../src/adapters/slack/render/message.ts";
import { paintFor, renderCard } from "../../src/adapters/terminal/index.ts";
import { WIDTH } from "../../src/adapters/terminal/wrap.ts";
import type { Answer } from "../../src/engine/answer-types.ts";
import type { Draft } from "../../src/engine/compose/draft.ts";
import { composeSnippet } from "../../src/engine/compose/snippet.ts";
import { composeSteps } from "../../src/engine/compose/steps.ts";
import { finish } from "../../src/engine/finish.ts";
import { publisherFinder } from "../../src/knowledge/publishers.ts";
import { en } from "../../src/phrases/en.ts";
import { FRAME, problemsOfAnswer } from "../adapters/discord/render/cards.ts";
import { AT, BASE } from "../engine/base.ts";
import { messageProblems } from "../fakes/slack/index.ts";

jest.setTimeout(180_000);

const providers = [...BASE.providers.values()];
const PLAIN = paintFor({ isTTY: false }, {});
const common = { popular: [], confidence: 0.9, at: AT, phrases: en };
const publisherOf = publisherFinder(BASE.publishers);
const answerOf = (draft: Draft): Answer =>
  finish(draft, true, { version: BASE.version, publisherOf, phrases: en });

/** Every (app × provider) and (framework × provider) of the base: the whole product, not a sample. */
function* everyPair(): Generator<Answer> {
  for (const provider of providers) {
    for (const client of BASE.clients.values())
      yield answerOf(composeSteps({ ...common, client, provider, variant: undefined, protocols: [] }));
    for (const framework of BASE.frameworks.values())
      yield answerOf(composeSnippet({ ...common, framework, provider }));
  }
}

const OPEN_HOLE = /\{\{\w+\}\}|%[A-Z]+%/;

/** What a surface, or anybody, would refuse in a card. */
const CHECKS: Readonly<Record<string, (answer: Answer) => readonly unknown[]>> = {
  "leaves no hole open and has a title and a source": ({ card, sources }) => [
    ...card.blocks.filter((block) => OPEN_HOLE.test(JSON.stringify(block))),
    ...(sources.length === 0 || card.title === "" ? [card] : []),
  ],
  "fits a terminal of 80 columns, code and links aside": ({ card }) => {
    const blocks = card.blocks.filter(({ type }) => type !== "code" && type !== "source" && type !== "links");
    const lines = renderCard({ ...card, blocks }, PLAIN).split("\n");
    return lines.filter((line) => line.length > WIDTH && line.trim().includes(" ") && !/\S{50,}/.test(line));
  },
  "fits Slack's limits": (answer) => messageProblems({ ...renderMessage(answer, { surface: "shared" }) }),
  "fits Discord's limits": (answer) => problemsOfAnswer(answer, FRAME),
};

describe("every app and framework with every provider", () => {
  const problems = new Map<string, unknown>();

  beforeAll(() => {
    for (const answer of everyPair()) {
      for (const [name, check] of Object.entries(CHECKS)) {
        const [problem] = problems.has(name) ? [] : check(answer);
        if (problem !== undefined) problems.set(name, { card: answer.card.title, problem });
      }
    }
  });

  test.each(Object.keys(CHECKS))("%s", (name) => {
    expect(problems.get(name)).toBeUndefined();
  });
});
