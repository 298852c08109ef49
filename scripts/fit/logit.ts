import { PRIOR } from "./prior.ts";
import type { RealRow, Weights } from "./real.ts";

/** Rounds of descent, and its step (Adam, Kingma and Ba 2015). */
const ROUNDS = 250;
const STEP = 0.05;

/** Pull towards what was believed before: chosen by cross-validation among 0.003, 0.01, 0.03, 0.1. */
const PULL = 0.1;

/** Fits a conditional logit: the weights under which the right options of all rows are likeliest. */
export function fitWeights(real: readonly RealRow[]): Weights {
  const evidence = real.flatMap(({ options }) => options.flatMap((one) => Object.keys(one.evidence)));
  const names = [...new Set(evidence)].filter((name) => !SET_BY_HAND.has(name));
  const places = new Map(names.map((name, at) => [name, at]));
  const rows = real.map(({ options, right }) => ({
    right: options.map(({ entry }) => right.has(entry)),
    options: options.map((option) =>
      Object.entries(option.evidence).flatMap(([name, value]) => {
        const place = places.get(name);
        return place === undefined ? [] : [[place, value] as const];
      }),
    ),
  }));
  const prior = names.map((name) => PRIOR[name] ?? 0);
  const weights = [...prior];
  const descent = { first: names.map(() => 0), second: names.map(() => 0) };
  for (let round = 1; round <= ROUNDS; round += 1) {
    const slope = weights.map((weight, at) => PULL * (weight - (prior[at] ?? 0)));
    for (const row of rows) addSlope(row, weights, slope, rows.length);
    slope.forEach((value, at) => {
      descent.first[at] = 0.9 * (descent.first[at] ?? 0) + 0.1 * value;
      descent.second[at] = 0.999 * (descent.second[at] ?? 0) + 0.001 * value * value;
      const mean = (descent.first[at] ?? 0) / (1 - 0.9 ** round);
      const spread = Math.sqrt((descent.second[at] ?? 0) / (1 - 0.999 ** round));
      (weights[at] as number) -= (STEP * mean) / (spread + 1e-8);
    });
  }
  return Object.fromEntries(names.map((name, at) => [name, Math.round((weights[at] ?? 0) * 100) / 100]));
}

/** No labelled row speaks of conversations or of listed wordings. */
const SET_BY_HAND = new Set(["wording", "goesOn", "ifFails"]);

type Evidence = readonly (readonly [number, number])[];

interface Row {
  readonly right: readonly boolean[];
  readonly options: readonly Evidence[];
}

function addSlope({ options, right }: Row, weights: readonly number[], slope: number[], rows: number): void {
  const p = probabilities(options, weights);
  const sure = p.reduce((sum, value, at) => sum + (right[at] ? value : 0), 0);
  if (sure === 0) return;
  options.forEach((evidence, at) => {
    const share = (p[at] ?? 0) - (right[at] ? (p[at] ?? 0) / sure : 0);
    for (const [place, value] of evidence) (slope[place] as number) += (share * value) / rows;
  });
}

function probabilities(options: readonly Evidence[], weights: readonly number[]): number[] {
  const scores = options.map((one) =>
    one.reduce((sum, [place, value]) => sum + value * (weights[place] ?? 0), 0),
  );
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}
