import { describe, expect, test } from "@jest/globals";
import type { Answer } from "../../src/engine/answer-types.ts";
import { ask, BASE } from "./base.ts";

/** Answers that a button may lead to: sure ones, or the question back that an ambiguous name is. */
const isHelpful = (answer: Answer) => answer.kind !== "unknown";

/** The question back and "I am not sure" are not shown to others again. */
const isSure = ({ kind }: Answer) => kind !== "clarify" && kind !== "unknown";

const concepts = [...BASE.concepts.values()];
const errors = [...BASE.errors.values()];
const providers = [...BASE.providers.values()];
const popular = providers.filter(({ rank = 999 }) => rank <= 25);

describe("what a button asks", () => {
  test.each(concepts.map((concept) => [concept.id, concept] as const))(
    "concept %s is found by its first wording",
    (_, concept) => {
      expect(ask((concept.asks[0] ?? "").slice(0, 80)).card.title).toBe(concept.title);
    },
  );

  test.each(errors.map((error) => [error.id, error] as const))(
    "error %s is found by its title",
    (_, error) => {
      expect(ask(error.title).slots.error).toBe(error.id);
    },
  );

  test("gives the same card again, for every provider, app and framework that many people ask for", () => {
    const clients = [...BASE.clients.values()].map(({ displayName }) => `in ${displayName}`);
    const frameworks = [...BASE.frameworks.values()].map(({ displayName }) => `with ${displayName}`);
    const wrong = popular.flatMap((provider) =>
      ["settings", "SMTP settings", "IMAP settings", ...clients, ...frameworks].flatMap((rest) => {
        const first = ask(`${provider.displayName} ${rest}`);
        if (!isSure(first)) return [];
        const again = ask(first.ask);
        return again.card.title === first.card.title
          ? []
          : [`${first.ask}: ${first.card.title} → ${again.card.title}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test("is never unknown, on any card of the base", () => {
    const cards = [
      ...providers.map((provider) => ask(`${provider.displayName} mail settings`)),
      ...concepts.map((concept) => ask(concept.asks[0] ?? "")),
      ...errors.map((error) => ask(error.title)),
      ask(""),
      ask("what is my smtp server"),
      ask("outlook smtp"),
    ];
    const asks = new Set(cards.flatMap((answer) => answer.suggestions));
    expect([...asks].filter((question) => !isHelpful(ask(question)))).toEqual([]);
  });

  test("is short enough for a button everywhere", () => {
    const all = [
      ...providers.map((provider) => ask(`${provider.displayName} settings`)),
      ...errors.map((error) => ask(error.title)),
    ];
    for (const { card, ask: question } of all) {
      expect(question.length).toBeLessThanOrEqual(80);
      for (const block of card.blocks) {
        if (block.type !== "choices") continue;
        for (const choice of block.choices) {
          expect([...choice.label].length).toBeLessThanOrEqual(34);
          expect(choice.ask.length).toBeLessThanOrEqual(80);
        }
      }
    }
  });
});
