import { weigh } from "../../src/engine/decide/decide.ts";
import { type Option, optionsOf } from "../../src/engine/decide/options.ts";
import type { MeasuredEngine } from "../../src/engine/engine.ts";
import type { Knowledge } from "../../src/knowledge/knowledge.ts";
import { AT } from "../eval/figures.ts";
import { labelsOf, type Renamed } from "../eval/pool.ts";
import type { PoolRow } from "../eval/rows.ts";

/** A labelled message of somebody else, with its options. */
export interface RealRow {
  readonly options: readonly Option[];
  readonly right: ReadonlySet<string>;
  /** No entry answers it. */
  readonly isOut: boolean;
}

export function realRows(
  rows: readonly PoolRow[],
  engine: MeasuredEngine,
  base: Knowledge,
  renamed: Renamed,
): RealRow[] {
  return rows.map((row) => {
    const { situation, reading } = engine.understand({ text: row.text, at: AT });
    const options = optionsOf(situation, reading, base);
    const labels = labelsOf(row, renamed);
    const isOut = row.gold.best === "none";
    return { options, right: new Set([...labels, ...(isOut ? ["unknown"] : [])]), isOut };
  });
}

/** What is fitted on real rows: three numbers, the weights come from our own examples. */
export interface Calibration {
  /** How much less it speaks for "I do not know" than among our own examples. */
  readonly unknown: number;
  readonly temperature: number;
  readonly sure: number;
}

const UNKNOWN = [0, -0.5, -1, -1.5, -2];
const TEMPERATURES = [0.6, 0.7, 0.8, 0.9, 1, 1.1];
const SURE = [0.3, 0.34, 0.38, 0.42, 0.46, 0.5, 0.54, 0.58];

export type Weights = Readonly<Record<string, number>>;

export interface Counted {
  right: number;
  offered: number;
  wrong: number;
  rows: number;
  outAnswered: number;
  out: number;
}

/** How rows come out under a calibration. */
export function count(
  rows: readonly RealRow[],
  weights: Weights,
  { unknown, temperature, sure }: Calibration,
): Counted {
  const shifted = { ...weights, isUnknown: (weights.isUnknown ?? 0) + unknown };
  const counted = { right: 0, offered: 0, wrong: 0, rows: 0, outAnswered: 0, out: 0 };
  for (const { options, right, isOut } of rows) {
    const weighed = weigh(options, shifted, temperature);
    const [top] = weighed;
    const isSure = top !== undefined && top.p >= sure;
    const answers = isSure && !/^(?:unknown|ask-provider|clarify)/.test(top.entry);
    if (isOut) {
      counted.out += 1;
      counted.outAnswered += Number(answers && !right.has(top.entry));
      continue;
    }
    counted.rows += 1;
    const offers = weighed.filter(({ entry }) => !/^(?:unknown|ask-provider)/.test(entry)).slice(0, 3);
    if (isSure && right.has(top.entry)) counted.right += 1;
    else if (answers) counted.wrong += 1;
    else if (offers.some(({ entry }) => right.has(entry))) counted.offered += 1;
  }
  return counted;
}

/** How much a wrong answer costs beside what a right one is worth; an offer is worth half. */
const WRONG = 2;
const OUT = 0.5;

const worth = ({ right, offered, wrong, outAnswered }: Counted) =>
  right + offered / 2 - WRONG * wrong - OUT * outAnswered;

/** The mean log of what is said of the right options: how true the probabilities are. */
function truth(rows: readonly RealRow[], weights: Weights, unknown: number, temperature: number): number {
  const shifted = { ...weights, isUnknown: (weights.isUnknown ?? 0) + unknown };
  const logs = rows.map(({ options, right }) => {
    const p = weigh(options, shifted, temperature).reduce(
      (sum, one) => sum + (right.has(one.entry) ? one.p : 0),
      0,
    );
    return Math.log(p + 0.001);
  });
  return logs.reduce((a, b) => a + b, 0) / logs.length;
}

/** The temperature under which probabilities are truest, then the band that is worth most. */
export function calibrate(rows: readonly RealRow[], weights: Weights): Calibration {
  const pairs = UNKNOWN.flatMap((unknown) => TEMPERATURES.map((temperature) => ({ unknown, temperature })));
  const truest = best(pairs, ({ unknown, temperature }) => truth(rows, weights, unknown, temperature));
  const bands = SURE.map((sure) => ({ ...truest, sure }));
  return best(bands, (band) => worth(count(rows, weights, band)));
}

function best<T>(all: readonly T[], of: (one: T) => number): T {
  return all.reduce((a, b) => (of(b) > of(a) ? b : a));
}
