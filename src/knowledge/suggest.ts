import { distance } from "./distance.ts";

/** No key or value of ours is longer, so nothing longer can be a slip of one. */
const LONGEST = 60;

/** The candidate nearest to what somebody wrote, if it is near enough to be a slip of the fingers. */
export function nearest(written: string, candidates: readonly string[]): string | undefined {
  if (written.length > LONGEST) return undefined;
  const limit = Math.max(1, Math.floor(written.length / 3));
  let best: string | undefined;
  let least = limit + 1;
  for (const candidate of candidates) {
    const edits = distance(written.toLowerCase(), candidate.toLowerCase(), limit);
    if (edits < least) [best, least] = [candidate, edits];
  }
  return best;
}
