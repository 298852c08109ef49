/** `npm run bench`: the engine beside raw Fuse.js and MiniSearch on the same data in one run, as ratios; growth; start and memory. */
import { execFileSync } from "node:child_process";
import { createEngine } from "../../src/engine/engine.ts";
import { READ_AT_MOST } from "../../src/engine/text/normalise.ts";
import { readChecked } from "../../src/knowledge/checked.ts";
import type { Knowledge } from "../../src/knowledge/knowledge.ts";
import { loadKnowledge } from "../../src/knowledge/load.ts";
import { PACKAGE_ROOT, SHIPPED } from "../../src/knowledge/shipped.ts";
import { learnedFor } from "../../src/model-file.ts";
import { grow } from "./grow.ts";
import { bookQuestions, generatedQuestions, stories } from "./questions.ts";
import { entriesOf, miniSearch, rawFuse } from "./rivals.ts";

const AT = "2026-11-25";

/** Milliseconds of each call, after a warm-up over the same questions. */
function time(questions: readonly string[], answer: (question: string) => unknown, warmUp = 3): number[] {
  for (let round = 0; round < warmUp; round += 1) for (const question of questions) answer(question);
  return questions.map((question) => {
    const start = performance.now();
    answer(question);
    return performance.now() - start;
  });
}

const quantile = (times: readonly number[], share: number) =>
  [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
const show = (label: string, times: readonly number[]) =>
  `${label.padEnd(34)} median ${quantile(times, 0.5).toFixed(3)} ms   p99 ${quantile(times, 0.99).toFixed(3)} ms`;

function answerer(base: Knowledge): (question: string) => unknown {
  const engine = createEngine(base, learnedFor(base));
  return (text) => engine.answer({ text, at: AT });
}

/** One story takes raw Fuse.js seconds. */
const RIVAL_SAMPLE = 10;

function compare(base: Knowledge): void {
  const entries = entriesOf(base);
  const ours = answerer(base);
  const rivals = { "raw Fuse.js, token search": rawFuse(entries), MiniSearch: miniSearch(entries) };
  const sets = {
    "the book": bookQuestions(`${PACKAGE_ROOT}test/questions`),
    "1,000 generated": generatedQuestions(base, 1000),
    "half-page stories": stories(base, 200),
  };
  console.log(`${entries.length} entries`);
  for (const [name, questions] of Object.entries(sets)) {
    if (questions.length === 0) continue;
    const own = time(questions, ours);
    console.log(`\n${name}: ${questions.length} questions\n  ${show("waybill", own)}`);
    for (const [rival, search] of Object.entries(rivals)) {
      const sample = questions.filter((_, index) => index % Math.ceil(questions.length / RIVAL_SAMPLE) === 0);
      const theirs = time(sample, search, 0);
      const ratio = quantile(theirs, 0.5) / quantile(time(sample, ours), 0.5);
      console.log(`  ${show(rival, theirs)}   ${ratio.toFixed(1)} times waybill's median`);
    }
  }
}

function growth(base: Knowledge): void {
  const questions = generatedQuestions(base, 300);
  console.log("\ngrowth with the base (questions that name something exactly)");
  let first = 0;
  for (const times of [1, 10, 100]) {
    const grown = grow(base, times);
    const median = quantile(time(questions, answerer(grown)), 0.5);
    first ||= median;
    console.log(
      `  ×${String(times).padEnd(4)} ${String(grown.providers.size).padStart(6)} providers   median ${median.toFixed(3)} ms   ${(median / first).toFixed(2)} times ×1`,
    );
  }
}

/** A fresh process from start to the first answer, the best of five (the machine may be busy). */
function start(): void {
  const cli = `${PACKAGE_ROOT}dist/cli.js`;
  const runs = Array.from({ length: 5 }, () => {
    const begin = performance.now();
    execFileSync(process.execPath, [cli, "ask", "Gmail SMTP port?"], { stdio: "ignore" });
    return performance.now() - begin;
  });
  const empty = Array.from({ length: 5 }, () => {
    const begin = performance.now();
    execFileSync(process.execPath, ["-e", "0"], { stdio: "ignore" });
    return performance.now() - begin;
  });
  const script = `process.stdout.on("finish",()=>{});process.on("exit",()=>process.stderr.write(String(process.resourceUsage().maxRSS/1024)));process.argv.splice(1,1,"x","ask","Gmail SMTP port?");process.argv=["node","x","ask","Gmail SMTP port?"];await import(${JSON.stringify(cli)})`;
  const rss = execFileSync(process.execPath, ["--input-type=module", "-e", `${script}`], {
    stdio: ["ignore", "ignore", "pipe"],
    encoding: "utf8",
  });
  console.log(
    `\nstart to first answer: ${Math.min(...runs).toFixed(0)} ms (an empty Node process: ${Math.min(...empty).toFixed(0)} ms)${rss ? `, memory ${Number(rss).toFixed(0)} MB` : ""}`,
  );
}

/** Milliseconds that one call takes, and what it gave. */
function once<T>(make: () => T): { readonly took: string; readonly made: T } {
  const begin = performance.now();
  const made = make();
  return { took: `${(performance.now() - begin).toFixed(0)} ms`, made };
}

function loading(): Knowledge {
  const before = process.memoryUsage().heapUsed;
  const checked = once(() => readChecked(SHIPPED.shipped, SHIPPED.checked));
  const { took, made } = once(() => checked.made ?? loadKnowledge(SHIPPED).knowledge);
  const engine = once(() => createEngine(made, learnedFor(made)));
  const heap = (process.memoryUsage().heapUsed - before) / 1024 / 1024;
  const misspelt = once(() => engine.made.answer({ text: "my gmial setings pleese", at: AT }));
  console.log(
    `loading the base that the build checked: ${checked.made ? checked.took : `none (${took} with every check)`}, engine ${engine.took}, heap ${heap.toFixed(0)} MB; first misspelt word ${misspelt.took}`,
  );
  console.log(`loading with every check: ${once(() => loadKnowledge(SHIPPED)).took}`);
  return made;
}

/** The longest text that is read: a whole log, and one question asked again and again. */
function longest(base: Knowledge): void {
  const answer = answerer(base);
  const log = stories(base, 40).join("\n").slice(0, READ_AT_MOST);
  const again = "cannot send with gmail smtp, 535 5.7.8 ".repeat(700).slice(0, READ_AT_MOST);
  console.log(`\n${READ_AT_MOST} characters`);
  console.log(`  ${show("stories", time(Array(5).fill(log), answer))}`);
  console.log(`  ${show("one sentence", time(Array(5).fill(again), answer))}`);
}

const base = loading();
compare(base);
longest(base);
growth(base);
start();
