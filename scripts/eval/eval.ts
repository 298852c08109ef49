/**
 * `npm run eval -- DIR [--long]`: measures the engine on real questions with labels (`pool/`), wordings that it has not
 * seen, older rows, near misses and chat. The texts are other people's words and stay where they are.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { createEngine } from "../../src/engine/engine.ts";
import { loadKnowledge } from "../../src/knowledge/load.ts";
import { SHIPPED } from "../../src/knowledge/shipped.ts";
import { learnedFor } from "../../src/model-file.ts";
import { AT } from "./figures.ts";
import { printOlder, printSilence } from "./older.ts";
import { isAnswered, type Judged, judgeRows, printCalibration, printOutOfScope, printTable } from "./pool.ts";
import { renamedIn } from "./renamed.ts";
import { type CaseRow, type PoolRow, readRows } from "./rows.ts";
import { printLeftOut } from "./wordings.ts";

const [directory, ...flags] = process.argv.slice(2);
if (!directory || !existsSync(directory)) {
  console.error(
    "npm run eval: no folder given. It wants the folder that holds the .jsonl files: npm run eval -- DIR",
  );
  process.exit(2);
}
const isLong = flags.includes("--long");
const started = performance.now();
const base = loadKnowledge(SHIPPED).knowledge;
const engine = createEngine(base, learnedFor(base));
const renamed = renamedIn(base);

const measure = judgeRows(readRows<PoolRow>(join(directory, "pool/measure.jsonl")), engine, renamed);
const logs = judgeRows(readRows<PoolRow>(join(directory, "pool/logs.jsonl")), engine, renamed);
printTable("questions of people", measure, () => "measure.jsonl");
printTable("with logs", logs, () => "logs.jsonl");
printOutOfScope(measure);
printTable("by language", measure, ({ row }) => row.lang);
printTable("by kind", [...measure, ...logs], ({ row }) => row.gold.best.split(":")[0] ?? "");
printCalibration([...measure, ...logs]);
if (isLong) for (const one of [...measure, ...logs].filter(isAnswered)) printMiss(one);
printLeftOut(base);
printCases(readRows<CaseRow>(join(directory, "cases-dev.jsonl")));
printOlder(directory, engine, isLong);
printSilence(directory, engine, isLong);
console.log(`\n${((performance.now() - started) / 1000).toFixed(1)} s`);

function printMiss({ row, answer, verdict }: Judged): void {
  if (verdict === "right") return;
  console.log(
    `  ${verdict.padEnd(8)} ${row.id} ${row.gold.best} → ${answer.entry} ${answer.confidence} [${answer.offers.join(" ")}] ${row.text.slice(0, 160).replaceAll("\n", " / ")}`,
  );
}

/** The cases are read, not counted: what a reader said of the card of that day, and what comes now. */
function printCases(rows: readonly CaseRow[]): void {
  const answers = rows.map((row) => ({ row, answer: engine.answer({ text: row.text, at: AT }) }));
  const asked = answers.filter(({ answer }) => answer.kind === "clarify" || answer.kind === "unknown").length;
  console.log(`\ncases to read: ${rows.length}, asked back or abstained ${asked} (--long lists them)`);
  if (!isLong) return;
  for (const { row, answer } of answers)
    console.log(
      `  ${row.id} was ${row.grade} → ${answer.entry} ${answer.confidence} ${answer.provider ?? ""} “${answer.card.title}” | wanted: ${row.want}`,
    );
}
