import type { Line } from "./line.ts";

/** How often. */
export interface Tally {
  right: number;
  wrong: number;
  unanswered: number;
}

/** Since the start, as plain objects that can be read at any time. Keys are ids of ours, so there are only so many. */
export interface Counts {
  readonly entries: Record<string, Tally>;
  readonly providers: Record<string, Tally>;
  readonly surfaces: Record<string, Tally>;
}

export const createCounts = (): Counts => ({ entries: {}, providers: {}, surfaces: {} });

/** Counts a line; a vote that replaces another takes that one away. */
export function count(counts: Counts, { what, instead, surface, entry, provider }: Line): void {
  const tallies = [
    tallyOf(counts.surfaces, surface),
    tallyOf(counts.entries, entry),
    ...(provider ? [tallyOf(counts.providers, provider)] : []),
  ];
  for (const tally of tallies) {
    tally[what] += 1;
    if (instead) tally[instead] -= 1;
  }
}

function tallyOf(tallies: Record<string, Tally>, id: string): Tally {
  tallies[id] ??= { right: 0, wrong: 0, unanswered: 0 };
  return tallies[id];
}
