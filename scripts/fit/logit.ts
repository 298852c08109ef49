import type { Choice } from "./choices.ts";

/** Rounds of descent, and its step (Adam, Kingma and Ba 2015). */
const ROUNDS = 400;
const STEP = 0.05;
/** Pull towards nothing: evidence has to earn its weight. */
const PULL = 0.001;

/** Fits a conditional logit: the weights under which the right options of all choices are likeliest. */
export function fitWeights(choices: readonly Choice[], rounds = ROUNDS): Record<string, number> {
  const names = [
    ...new Set(choices.flatMap(({ options }) => options.flatMap((one) => Object.keys(one.evidence)))),
  ];
  const places = new Map(names.map((name, at) => [name, at]));
  const rows = choices.map(({ options, right, weight }) => ({
    right,
    weight,
    options: options.map(({ evidence }) =>
      Object.entries(evidence).map(([name, value]) => [places.get(name) ?? 0, value] as const),
    ),
  }));
  const total = rows.reduce((sum, { weight }) => sum + weight, 0);
  const weights = names.map((name) => Number(name === "reader"));
  const first = names.map(() => 0);
  const second = names.map(() => 0);
  for (let round = 1; round <= rounds; round += 1) {
    const slope = weights.map((weight) => PULL * weight);
    for (const { options, right, weight } of rows) {
      const p = probabilities(options, weights);
      const sure = p.reduce((sum, value, at) => sum + (right[at] ? value : 0), 0);
      if (sure === 0) continue;
      options.forEach((evidence, at) => {
        const share = (p[at] ?? 0) - (right[at] ? (p[at] ?? 0) / sure : 0);
        for (const [place, value] of evidence) (slope[place] as number) += (share * value * weight) / total;
      });
    }
    slope.forEach((value, at) => {
      first[at] = 0.9 * (first[at] ?? 0) + 0.1 * value;
      second[at] = 0.999 * (second[at] ?? 0) + 0.001 * value * value;
      const mean = (first[at] ?? 0) / (1 - 0.9 ** round);
      const spread = Math.sqrt((second[at] ?? 0) / (1 - 0.999 ** round));
      (weights[at] as number) -= (STEP * mean) / (spread + 1e-8);
    });
  }
  return Object.fromEntries(names.map((name, at) => [name, Math.round((weights[at] ?? 0) * 100) / 100]));
}

type Evidence = readonly (readonly [number, number])[];

function probabilities(options: readonly Evidence[], weights: readonly number[]): number[] {
  const scores = options.map((one) =>
    one.reduce((sum, [place, value]) => sum + value * (weights[place] ?? 0), 0),
  );
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}
