import { createBuckets } from "./buckets.ts";
import { PER_PERSON, PER_PLACE, TOLD } from "./limits.ts";

/** Who asks, and the channel that the answer would stand in; no channel for what only the asker sees. */
export interface Asking {
  readonly person: string;
  readonly place?: string | undefined;
}

/** A question too many: whose, and whether that may still be said. The first is, what comes after it in ten minutes is passed over. */
export interface Refusal {
  readonly tooMany: "byYou" | "here";
  readonly isSaid: boolean;
}

/** How many questions a person and a place get answered. */
export interface Allowance {
  /** Counts a question; undefined where it may be answered. */
  refuse(asking: Asking): Refusal | undefined;
  /** An answer that did not find room in its place. */
  crowded(place: string): Refusal;
}

/** @param now milliseconds that only ever grow */
export function createAllowance(now: () => number): Allowance {
  const people = createBuckets(PER_PERSON, now);
  const places = createBuckets(PER_PLACE, now);
  const told = createBuckets(TOLD, now);
  const crowded = (place: string): Refusal => ({ tooMany: "here", isSaid: told.take(`place ${place}`) });
  return {
    refuse({ person, place }) {
      if (!people.take(person)) return { tooMany: "byYou", isSaid: told.take(`person ${person}`) };
      return place === undefined || places.take(place) ? undefined : crowded(place);
    },
    crowded,
  };
}
