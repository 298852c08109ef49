import { basename, join } from "node:path";
import { wholeCard } from "../../src/card/card.ts";
import type { Engine } from "../../src/engine/answer-types.ts";
import { cardText } from "../../src/phrases/card-text.ts";
import { AT, percent } from "./figures.ts";
import { type AskRow, type ChatRow, filesOf, readRows } from "./rows.ts";

/** The older rows with loose regular expressions: a floor, no measure. */
export function printOlder(directory: string, engine: Engine, isLong: boolean): void {
  console.log("\nolder rows (a floor: they were tuned to)");
  for (const file of filesOf(directory, /(?:ask|trouble).*\.jsonl$/)) {
    const rows = readRows<AskRow>(file);
    const failed = rows.filter((row) => !passes(row, engine));
    console.log(
      `  ${basename(file).padEnd(30)} ${String(rows.length).padStart(5)} rows, right ${percent(rows.length - failed.length, rows.length)}`,
    );
    if (isLong) for (const { id, text } of failed) console.log(`      ${id} ${oneLine(text)}`);
  }
}

function passes({ text, must, must_not }: AskRow, engine: Engine): boolean {
  const card = cardText(wholeCard(engine.answer({ text, at: AT }).card));
  const matches = (pattern: string) => new RegExp(pattern, "i").test(card);
  return must.every(matches) && !must_not.some(matches);
}

/** Near misses and channel talk: unaddressed, nothing may be said. */
export function printSilence(directory: string, engine: Engine, isLong: boolean): void {
  console.log("\nsilence (unaddressed; chatter-positives do ask)");
  const files = [
    ...filesOf(directory, /^silence.*\.jsonl$/),
    ...filesOf(join(directory, "chatter"), /\.jsonl$/),
  ];
  for (const file of files) {
    const rows = readRows<ChatRow>(file);
    const spoken = rows.filter((row) => engine.answer({ text: row.text, at: AT, passive: true }).speaks);
    console.log(
      `  ${basename(file).padEnd(30)} ${String(rows.length).padStart(5)} lines, speaks on ${spoken.length} (${percent(spoken.length, rows.length)})`,
    );
    if (isLong && !file.includes("positives"))
      for (const row of spoken) console.log(`      ${oneLine(row.text)}`);
  }
}

const oneLine = (text: string) => text.slice(0, 200).replaceAll("\n", " / ");
