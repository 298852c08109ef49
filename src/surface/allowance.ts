import { PER_PERSON, PER_PLACE, TOLD } from "./limits.ts";
import type { Memory } from "./memory.ts";

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
  refuse(asking: Asking): Promise<Refusal | undefined>;
  /** An answer that did not find room in its place. */
  crowded(place: string): Promise<Refusal>;
}

export function createAllowance(memory: Memory): Allowance {
  const tell = (whom: string) => memory.take(`told:${whom}`, TOLD);
  const crowded = async (place: string): Promise<Refusal> => ({
    tooMany: "here",
    isSaid: await tell(`place ${place}`),
  });
  return {
    async refuse({ person, place }) {
      if (!(await memory.take(`person:${person}`, PER_PERSON)))
        return { tooMany: "byYou", isSaid: await tell(`person ${person}`) };
      const hasRoom = place === undefined || (await memory.take(`place:${place}`, PER_PLACE));
      return hasRoom ? undefined : crowded(place);
    },
    crowded,
  };
}
