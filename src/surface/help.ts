import type { Card } from "../card/card.ts";
import type { Answer } from "../engine/answer-types.ts";
import type { Desk } from "./desk.ts";
import type { Words } from "./words/index.ts";

/** What a surface calls its ways of asking. */
export interface Ways {
  /** The command that takes any question. */
  readonly command: string;
  /** A question for the command, as somebody types it. */
  readonly example: string;
  /** The way from somebody's message to its explanation. */
  readonly onMessage: (words: Words) => string;
}

const EXAMPLES = 4;

/** What an empty question gets: what can be asked and how, and the services asked for most. */
export function helpCard({ engine, ways }: Pick<Desk, "engine" | "ways">, words: Words): Card {
  const { help } = words;
  const choices = engine
    .pickProvider("", EXAMPLES)
    .map(({ label }) => ({ label: help.settingsOf(label), ask: `${label} settings` }));
  const command = `${ways.command} ${ways.example}`;
  const items = [help.inChannel, help.direct, help.anywhere(command), help.onMessage(ways.onMessage(words))];
  return {
    title: help.title,
    language: words.language,
    blocks: [
      { type: "text", text: help.text },
      { type: "list", title: help.how, ordered: false, items },
      { type: "notice", tone: "info", text: help.noPassword },
      { type: "choices", prompt: help.prompt, choices },
    ],
  };
}

/** The help in the shape of an answer. */
export const helpAnswer = (desk: Desk, words: Words): Answer => ({
  ...desk.engine.answer({ text: "", at: desk.today(), language: words.language }),
  card: helpCard(desk, words),
  speaks: true,
});

/** In the place of a card that stands there already: where it stands. */
export function pointerCard(words: Words, title: string, url: string): Card {
  const { says, link } = words.answeredAlready;
  return {
    title: "",
    language: words.language,
    blocks: [
      { type: "text", text: says(title) },
      { type: "links", links: [{ label: link, url }] },
    ],
  };
}

/** A sentence of ours as a card. */
export function noteCard(sentence: string): Card {
  return { title: "", blocks: [{ type: "text", text: sentence }] };
}
