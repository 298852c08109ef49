import type { Answer } from "../../src/engine/answer-types.ts";
import { createEngine } from "../../src/engine/engine.ts";
import { loadKnowledge } from "../../src/knowledge/load.ts";
import { SHIPPED } from "../../src/knowledge/shipped.ts";
import { learnedFor } from "../../src/model-file.ts";
import { everyCard } from "./all-cards.ts";
import { type Size, sizeOf } from "./size.ts";

/** The length of every card that the base can make, by kind: `npm run cards`; with `-- --long` the longest of each. */
const AT = new Date().toISOString().slice(0, 10);
const base = loadKnowledge(SHIPPED).knowledge;
const engine = createEngine(base, learnedFor(base));
const cards = [...everyCard(base, (text) => engine.answer({ text, at: AT })).values()];

const at = (sorted: readonly number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

function figures(answers: readonly Answer[], what: keyof Size): string {
  const sorted = answers.map(({ card }) => sizeOf(card)[what]).sort((a, b) => a - b);
  return `${at(sorted, 0.5)} / ${at(sorted, 0.9)} / ${sorted.at(-1)}`;
}

console.log("| card | cards | words: median / p90 / max | phone lines | buttons |\n|---|---|---|---|---|");
for (const kind of new Set(cards.map((answer) => answer.kind))) {
  const answers = cards.filter((answer) => answer.kind === kind);
  const cells = (["words", "lines", "buttons"] as const).map((what) => figures(answers, what));
  console.log(`| ${kind} | ${answers.length} | ${cells.join(" | ")} |`);
  if (process.argv.includes("--long")) printLongest(answers);
}

function printLongest(answers: readonly Answer[]) {
  const sorted = [...answers].sort((a, b) => sizeOf(b.card).words - sizeOf(a.card).words);
  for (const { ask, card } of sorted.slice(0, 12))
    console.log(`    ${sizeOf(card).words} words, ${sizeOf(card).lines} lines: ${ask}`);
}
