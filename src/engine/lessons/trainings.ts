import type { Training } from "../../learn/train.ts";

/** How each model is trained. Chosen by leaving out wordings and examples; see docs/understanding.md. */
export const READER: Training = {
  epochs: 12,
  rate: 0.25,
  dropout: 0.4,
  scale: 3,
  rarest: 2,
  prune: 0.08,
  centroids: 10,
  words: "u",
  families: { u: 1, w: 0.4, v: 0.4, n: 0.6, s: 1.2 },
};

export const ROLES: Training = {
  epochs: 15,
  rate: 0.3,
  dropout: 0.2,
  scale: 3,
  rarest: 2,
  prune: 0.03,
  centroids: 0,
  words: "",
  families: {},
};

export const FACTS: Training = {
  epochs: 15,
  rate: 0.3,
  dropout: 0.2,
  scale: 3,
  rarest: 2,
  prune: 0.05,
  centroids: 0,
  words: "u",
  families: { u: 1, w: 0.6, v: 0.5, q: 0.4 },
};
