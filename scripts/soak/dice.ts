import { seeded } from "../bench/typos.ts";

/** Chance that is the same in every run with the same seed. */
export interface Dice {
  any<T>(list: readonly T[]): T;
  /** A whole number from 0 up to, not including, `limit`. */
  below(limit: number): number;
  /** True in `share` of all throws. */
  chance(share: number): boolean;
}

export function createDice(seed: number): Dice {
  const next = seeded(seed);
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    below,
    any: (list) => {
      if (list.length === 0) throw new Error("Nothing to choose from.");
      return list[below(list.length)] as (typeof list)[number];
    },
    chance: (share) => next() < share,
  };
}
