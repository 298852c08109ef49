import { SURE, TEMPERATURE, WEIGHTS } from "./fitted.ts";
import type { Option } from "./options.ts";

/** An option with how likely it is the right one. */
export interface Weighed {
  readonly entry: string;
  readonly p: number;
}

/** What is done: one answer, or the likeliest ones offered by name. */
export interface Decision {
  readonly answer: Weighed;
  /** Sure enough to answer; otherwise the likeliest are offered. */
  readonly isSure: boolean;
  /** The likeliest first. */
  readonly weighed: readonly Weighed[];
}

/** Weighs the options against each other: a conditional logit over their evidence, with fitted weights. */
export function decide(options: readonly Option[]): Decision {
  const weighed = weigh(options, WEIGHTS, TEMPERATURE);
  const answer = weighed[0] ?? { entry: "unknown", p: 0 };
  return { answer, isSure: answer.p >= SURE, weighed };
}

export function weigh(
  options: readonly Option[],
  weights: Readonly<Record<string, number>>,
  temperature: number,
): Weighed[] {
  const scores = options.map(({ evidence }) => scoreOf(evidence, weights) / temperature);
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const sum = powers.reduce((a, b) => a + b, 0);
  return options
    .map(({ entry }, at) => ({ entry, p: (powers[at] ?? 0) / sum }))
    .sort((a, b) => b.p - a.p || (a.entry < b.entry ? -1 : 1));
}

function scoreOf(evidence: Option["evidence"], weights: Readonly<Record<string, number>>): number {
  let sum = 0;
  for (const name in evidence) sum += (evidence[name] as number) * (weights[name] ?? 0);
  return sum;
}
