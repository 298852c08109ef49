/** No key or value of ours is longer, so nothing longer can be a slip of one. */
const LONGEST = 60;

/** The candidate nearest to what somebody wrote, if it is near enough to be a slip of the fingers. */
export function nearest(written: string, candidates: readonly string[]): string | undefined {
  if (written.length > LONGEST) return undefined;
  const limit = Math.max(1, Math.floor(written.length / 3));
  let best: string | undefined;
  let least = limit + 1;
  for (const candidate of candidates) {
    const distance = editDistance(written.toLowerCase(), candidate.toLowerCase());
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

/** Insertions, deletions, changes and swaps of neighbours; keys are short, so the plain table does. */
function editDistance(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, index) => index)];
  for (let row = 1; row <= a.length; row++) rows.push(nextRow(rows, row, a, b));
  return rows[a.length]?.[b.length] ?? 0;
}

function nextRow(rows: readonly number[][], row: number, a: string, b: string): number[] {
  const above = rows[row - 1] ?? [];
  const current = [row];
  for (let column = 1; column <= b.length; column++) {
    const change = (above[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
    const cheapest = Math.min(change, (above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1);
    const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
    current.push(swapped ? Math.min(cheapest, (rows[row - 2]?.[column - 2] ?? 0) + 1) : cheapest);
  }
  return current;
}
