import type { Training } from "../../learn/train.ts";

/** How far a step of learning goes, for every model. */
const STEPS = { slowest: 0.01, shrinks: 0.05, bias: 0.02, negligible: 0.0005 };

/** How each model is trained. Chosen by leaving out wordings and examples; see docs/understanding.md. */
export const READER: Training = {
  epochs: 12,
  rate: 0.25,
  ...STEPS,
  dropout: 0.4,
  scale: 3,
  rarest: 2,
  prune: 0.08,
  centroids: 10,
  words: "u",
  families: { u: 1, w: 0.4, v: 0.4, n: 0.6, s: 1.2 },
};

/** Sentences are shorter, and of fewer classes. */
const SENTENCES = {
  epochs: 15,
  rate: 0.3,
  ...STEPS,
  dropout: 0.2,
  scale: 3,
  rarest: 2,
  centroids: 0,
};

export const ROLES: Training = { ...SENTENCES, prune: 0.03, words: "", families: {} };

export const FACTS: Training = {
  ...SENTENCES,
  prune: 0.05,
  words: "u",
  families: { u: 1, w: 0.6, v: 0.5, q: 0.4 },
};

/** How much texts count for what they teach. */
export const SHARES = {
  /** A few words, and a message as people write them. */
  wording: 1,
  example: 1.5,
  /** For an entry that would be sent as well. */
  also: 0.3,
  /** For the entries near by, where nobody said which would be sent as well. */
  near: [0.15, 0.1, 0.05],
  /** Most names that people write are the mailbox they ask about; every other role has nearly as many examples. */
  mailbox: 2,
  /** What sounds like one fact may state another, so it counts little as none. */
  nearFact: 0.3,
};

/** What was learned in another way is learned anew. */
export const TRAININGS = JSON.stringify([ROLES, FACTS, READER, SHARES]);
