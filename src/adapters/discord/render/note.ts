import type { Card } from "../../../card/card.ts";
import type { Engine } from "../../../engine/answer-types.ts";
import type { Words } from "../words/index.ts";

/** A sentence of ours as a card. */
export function noteCard(sentence: string): Card {
  return { title: "", blocks: [{ type: "text", text: sentence }] };
}

const EXAMPLES = 4;

/** What an empty question gets: what can be asked, and the services asked for most. */
export function helpCard(engine: Engine, words: Words): Card {
  const { title, text, prompt } = words.help;
  const choices = engine.pickProvider("", EXAMPLES).map(({ label }) => ({ label, ask: `${label} settings` }));
  return {
    title,
    blocks: [
      { type: "text", text },
      { type: "choices", prompt, choices },
    ],
  };
}
