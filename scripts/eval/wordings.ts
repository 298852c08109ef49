import { createEngine } from "../../src/engine/engine.ts";
import type { Knowledge } from "../../src/knowledge/knowledge.ts";
import { AT, percent } from "./figures.ts";

/** One wording in this many is left out. */
const SHARE = 5;

/** Takes away a fifth of all wordings, builds the engine anew, and asks the ones it has not seen. */
export function printLeftOut(base: Knowledge): void {
  const asked: { readonly text: string; readonly entry: string }[] = [];
  let count = 0;
  const keep = (entry: string) => (text: string) => {
    count += 1;
    if (count % SHARE !== 0) return true;
    asked.push({ text, entry });
    return false;
  };
  const concepts = new Map(
    [...base.concepts].map(([id, concept]) => [
      id,
      { ...concept, asks: concept.asks.filter((text, at) => at === 0 || keep(`concept:${id}`)(text)) },
    ]),
  );
  const errors = new Map(
    [...base.errors].map(([id, error]) => [
      id,
      error.asks ? { ...error, asks: error.asks.filter(keep(`fix:${id}`)) } : error,
    ]),
  );
  const engine = createEngine({ ...base, concepts, errors });
  const answers = asked.map(({ text, entry }) => ({ entry, answer: engine.answer({ text, at: AT }) }));
  const right = answers.filter(({ entry, answer }) => answer.entry === entry).length;
  const offered = answers.filter(({ entry, answer }) => answer.offers.includes(entry)).length;
  console.log(
    `\nwordings left out (${asked.length}, one in ${SHARE}): right ${percent(right, asked.length)}, right or offered ${percent(right + offered, asked.length)}`,
  );
}
