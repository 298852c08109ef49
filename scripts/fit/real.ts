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

/** What turns weights into probabilities and bands. */
export interface Calibration {
  readonly temperature: number;
  readonly sure: number;
}

const TEMPERATURES = [0.6, 0.7, 0.8, 0.9, 1, 1.1];
const SURE = Array.from({ length: 30 }, (_, step) => (10 + step) / 50);

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
  { temperature, sure }: Calibration,
): Counted {
  const counted = { right: 0, offered: 0, wrong: 0, rows: 0, outAnswered: 0, out: 0 };
  for (const { options, right, isOut } of rows) {
    const weighed = weigh(options, weights, temperature);
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

/** At most this share of what an entry answers may get another answer. */
const WRONG_AT_MOST = 0.08;

/** As many right answers as that allows; an offer is worth half of one. */
const worth = ({ right, offered, wrong, rows }: Counted) =>
  wrong <= WRONG_AT_MOST * rows ? right + offered / 2 : -wrong;

/** The mean log of what is said of the right options: how true the probabilities are. */
function truth(rows: readonly RealRow[], weights: Weights, temperature: number): number {
  const logs = rows.map(({ options, right }) => {
    const p = weigh(options, weights, temperature).reduce(
      (sum, one) => sum + (right.has(one.entry) ? one.p : 0),
      0,
    );
    return Math.log(p + 0.001);
  });
  return logs.reduce((a, b) => a + b, 0) / logs.length;
}

/** The temperature under which probabilities are truest, then the band that is worth most. */
export function calibrate(rows: readonly RealRow[], weights: Weights): Calibration {
  const temperature = best(TEMPERATURES, (one) => truth(rows, weights, one));
  const bands = SURE.map((sure) => ({ temperature, sure }));
  return best(bands, (band) => worth(count(rows, weights, band)));
}

function best<T>(all: readonly T[], of: (one: T) => number): T {
  return all.reduce((a, b) => (of(b) > of(a) ? b : a));
}
