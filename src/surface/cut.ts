/** Number of code points: as Slack and Discord count, an emoji is one character. */
export function characters(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

/** `text` in at most `limit` code points; what had to go is marked by an ellipsis. */
export function clamp(text: string, limit: number): string {
  if (text.length <= limit || characters(text) <= limit) return text;
  const kept = Array.from(text).slice(0, limit - 1);
  return `${kept.join("").trimEnd()}…`;
}

/** `items` in groups of at most `size`, in their order. */
export function chunk<T>(items: readonly T[], size: number): T[][] {
  const groups: T[][] = [];
  for (let at = 0; at < items.length; at += size) groups.push(items.slice(at, at + size));
  return groups;
}
