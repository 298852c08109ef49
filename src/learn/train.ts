import { type Bag, numberOf } from "./bag.ts";
import { type ModelData, RARITY, softmax } from "./model.ts";

/** A text, and the classes that it is known to belong to. */
export interface Row {
  readonly bag: Bag;
  /** Class → how much the text counts for it, beside other texts. */
  readonly targets: ReadonlyMap<string, number>;
}

export interface Training {
  readonly epochs: number;
  readonly rate: number;
  /** What is added to every step, so that the last ones still go somewhere. */
  readonly slowest: number;
  /** How much shorter a step is for a feature often seen. */
  readonly shrinks: number;
  /** A step of the bias, as a share of the others. */
  readonly bias: number;
  /** Errors below this teach nothing. */
  readonly negligible: number;
  /** The share of each text's features that is left out in a pass, so that no single one decides. */
  readonly dropout: number;
  /** How far a text of unit length may push. */
  readonly scale: number;
  /** Features that stand in fewer texts are not learned. */
  readonly rarest: number;
  /** Weights below this share of the largest are dropped. */
  readonly prune: number;
  /** How much the centroids of the classes count beside what was learned. */
  readonly centroids: number;
  /** Letters of the families of words: they are kept even where they speak for nothing, so that they count as known. */
  readonly words: string;
  /** How much each family of features counts, by its letter. */
  readonly families: Readonly<Record<string, number>>;
}

/**
 * A linear classifier (softmax regression by stochastic gradient descent with steps that shrink for features often
 * seen, as in AdaGrad). Deterministic: the same rows give the same bytes.
 */
export function train(rows: readonly Row[], training: Training): ModelData {
  const labels = [...new Set(rows.flatMap(({ targets }) => [...targets.keys()]))].sort();
  const learned = vocabularyOf(rows, training);
  const numbers = new Map(labels.map((label, number) => [label, number]));
  const texts = rows.map((row) => vectorOf(row, numbers, learned));
  const weights = new Float32Array(learned.size * labels.length);
  const bias = new Float32Array(labels.length);
  descend(texts, { weights, bias, training });
  addCentroids(texts, { weights, bias, training });
  return pack(labels, learned, { weights, bias, training });
}

interface Learned {
  readonly size: number;
  readonly places: ReadonlyMap<string, number>;
  /** By place: how telling a feature is. */
  readonly rarity: readonly number[];
}

function vocabularyOf(rows: readonly Row[], { rarest, families }: Training): Learned {
  const frequency = new Map<string, number>();
  for (const { bag } of rows)
    for (const feature of bag.keys()) frequency.set(feature, (frequency.get(feature) ?? 0) + 1);
  const kept = [...frequency].filter(([, count]) => count >= rarest);
  return {
    size: kept.length,
    places: new Map(kept.map(([feature], place) => [feature, place])),
    rarity: kept.map(
      ([feature, count]) => Math.log(1 + rows.length / count) * (families[feature[0] ?? ""] ?? 1),
    ),
  };
}

interface Vector {
  readonly targets: readonly (readonly [label: number, weight: number])[];
  /** Sum of the targets' weights. */
  readonly weight: number;
  readonly places: Int32Array;
  readonly values: Float32Array;
}

function vectorOf({ bag, targets }: Row, labels: ReadonlyMap<string, number>, learned: Learned): Vector {
  const found = [...bag].flatMap(([feature, count]) => {
    const place = learned.places.get(feature);
    return place === undefined
      ? []
      : [[place, (1 + Math.log(count)) * (learned.rarity[place] ?? 0)] as const];
  });
  return {
    targets: Array.from(targets, ([label, weight]) => [labels.get(label) ?? 0, weight]),
    weight: [...targets.values()].reduce((a, b) => a + b, 0),
    places: Int32Array.from(found, ([place]) => place),
    values: Float32Array.from(found, ([, value]) => value),
  };
}

interface Descent {
  readonly weights: Float32Array;
  readonly bias: Float32Array;
  readonly training: Training;
}

function descend(texts: readonly Vector[], { weights, bias, training }: Descent): void {
  const { epochs, rate, dropout, scale, slowest, shrinks, negligible } = training;
  const random = seeded(10);
  const order = texts.map((_, at) => at);
  const classes = bias.length;
  const seen = new Float32Array(weights.length / classes);
  const p = new Float32Array(classes);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, random);
    const step = rate * (1 - epoch / epochs) + slowest;
    for (const at of order) {
      const text = texts[at] as Vector;
      const kept: number[] = [];
      let norm = 0;
      for (let index = 0; index < text.places.length; index += 1) {
        if (epoch > 0 && random() < dropout) continue;
        kept.push(index);
        norm += (text.values[index] as number) ** 2;
      }
      if (kept.length === 0) continue;
      norm = Math.sqrt(norm);
      p.set(bias);
      for (const index of kept) {
        const x = ((text.values[index] as number) / norm) * scale;
        const from = (text.places[index] as number) * classes;
        for (let k = 0; k < classes; k += 1) (p[k] as number) += x * (weights[from + k] as number);
      }
      softmax(p);
      for (const [label, weight] of text.targets) (p[label] as number) -= weight / text.weight;
      const active: number[] = [];
      for (let k = 0; k < classes; k += 1) if (Math.abs(p[k] as number) > negligible) active.push(k);
      for (const index of kept) {
        const x = (text.values[index] as number) / norm;
        const place = text.places[index] as number;
        (seen[place] as number) += x * x;
        const push = (step * text.weight * x * scale) / Math.sqrt(1 + (seen[place] as number) * shrinks);
        const from = place * classes;
        for (const k of active) (weights[from + k] as number) -= push * (p[k] as number);
      }
      for (const k of active) (bias[k] as number) -= training.bias * step * text.weight * (p[k] as number);
    }
  }
}

/**
 * Adds to the weights what the texts of each class have in common (Rocchio's centroids): descent learns what tells
 * classes apart on texts that were seen, a centroid what an unseen text of the class is like.
 */
function addCentroids(texts: readonly Vector[], { weights, bias, training }: Descent): void {
  const classes = bias.length;
  const sums = new Float32Array(weights.length);
  for (const { targets, places, values } of texts) {
    const norm = Math.sqrt(values.reduce((sum, value) => sum + value * value, 0)) || 1;
    for (const [label, weight] of targets)
      for (let at = 0; at < places.length; at += 1)
        (sums[(places[at] as number) * classes + label] as number) +=
          (weight * (values[at] as number)) / norm;
  }
  const lengths = new Float64Array(classes);
  sums.forEach((sum, at) => {
    (lengths[at % classes] as number) += sum * sum;
  });
  sums.forEach((sum, at) => {
    const length = Math.sqrt(lengths[at % classes] as number) || 1;
    (weights[at] as number) += (training.centroids * sum) / length / training.scale;
  });
}

/** A small seeded generator (a linear congruential one, Numerical Recipes §7.1). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function shuffle(order: number[], random: () => number): void {
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other] as number, order[at] as number];
  }
}

function pack(labels: readonly string[], learned: Learned, { weights, bias, training }: Descent): ModelData {
  const classes = labels.length;
  let most = 0;
  for (const weight of weights) most = Math.max(most, Math.abs(weight));
  const unit = most / 127;
  const kept = [...learned.places]
    .map(([feature, place]) => {
      const own = Array.from(weights.subarray(place * classes, (place + 1) * classes), (weight, k) => [
        k,
        weight,
      ]);
      const votes = own.filter(([, weight = 0]) => Math.abs(weight) >= training.prune * most);
      return {
        feature,
        number: numberOf(feature),
        rarity: Math.round((learned.rarity[place] ?? 0) * RARITY),
        votes,
      };
    })
    .filter(({ feature, votes }) => votes.length > 0 || training.words.includes(feature[0] ?? ""))
    .sort((a, b) => a.number - b.number);
  const from = new Uint32Array(kept.length + 1);
  kept.forEach(({ votes }, at) => {
    from[at + 1] = (from[at] as number) + votes.length;
  });
  const all = kept.flatMap(({ votes }) => votes);
  return {
    labels,
    bias: Array.from(bias, (value) => Math.round(value * 1000) / 1000),
    scale: training.scale * unit,
    numbers: Uint32Array.from(kept, ({ number }) => number),
    rarity: Uint8Array.from(kept, ({ rarity }) => rarity),
    from,
    voted: Uint16Array.from(all, ([k = 0]) => k),
    weights: Int8Array.from(all, ([, weight = 0]) => Math.round(weight / unit)),
  };
}
