import { beforeAll, expect, test } from "@jest/globals";
import type { Engine } from "../../src/engine/answer-types.ts";
import { createEngine } from "../../src/engine/engine.ts";
import { loadKnowledge } from "../../src/knowledge/load.ts";
import { SHIPPED } from "../../src/knowledge/shipped.ts";
import { learnedFor } from "../../src/model-file.ts";

/** What somebody repeats who wants to keep the bot busy: marks, names, hosts, numbers, scripts without spaces. */
const PUMPS = [
  "....a",
  "5.7.",
  "587.a.",
  "a.",
  "メa",
  "メメa",
  "日本語メール設定 ",
  "gmail ",
  "gmial ",
  "outlook ",
  "gmail outlook yahoo ",
  "gmail not work ",
  "smtp.gmail.com ",
  "imap.zzqx.com ",
  "ann@gmx.de ",
  "535 5.7.8 ",
  "port 993 ",
];

const LENGTH = 3_000;

/** So many times the text takes about as many times as long, and its square if something is quadratic. */
const TIMES = 4;
const BETWEEN = 10;

let engine: Engine;

beforeAll(() => {
  const base = loadKnowledge(SHIPPED).knowledge;
  engine = createEngine(base, learnedFor(base));
  for (const pump of PUMPS) read(pump, LENGTH / 4);
});

function read(pump: string, length: number): number {
  const text = `${pump.repeat(Math.ceil(length / pump.length))}gmail smtp`;
  const started = performance.now();
  engine.answer({ text, at: "2026-11-25" });
  return performance.now() - started;
}

/** Side by side, the best of some rounds each. */
test.each(PUMPS)("a long text of %j takes no more than its length", (pump) => {
  let [short, long] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < 10; round++) {
    short = Math.min(short, read(pump, LENGTH));
    long = Math.min(long, read(pump, TIMES * LENGTH));
  }
  expect(long / short).toBeLessThan(BETWEEN);
});
