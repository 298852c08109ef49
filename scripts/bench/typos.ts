/** A small seeded generator (mulberry32): the same typos in every run. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Two words of the text with one typo each: a swap, a lost, a doubled or a wrong letter. Numbers, addresses and short words stay. */
export function withTypos(text: string, seed: number): string {
  const random = seeded(seed);
  const parts = text.split(/(\s+)/);
  const open = parts
    .map((part, index) => (/^\p{L}{4,}$/u.test(part) ? index : -1))
    .filter((index) => index >= 0);
  for (let count = 0; count < 2 && open.length > 0; count += 1) {
    const [index] = open.splice(Math.floor(random() * open.length), 1);
    if (index !== undefined) parts[index] = typo(parts[index] ?? "", random);
  }
  return parts.join("");
}

function typo(word: string, random: () => number): string {
  const at = 1 + Math.floor(random() * (word.length - 2));
  const kind = Math.floor(random() * 4);
  if (kind === 0) return word.slice(0, at) + (word[at + 1] ?? "") + (word[at] ?? "") + word.slice(at + 2);
  if (kind === 1) return word.slice(0, at) + word.slice(at + 1);
  if (kind === 2) return word.slice(0, at) + (word[at] ?? "") + word.slice(at);
  return word.slice(0, at) + "abcdefghijklmnopqrstuvwxyz"[Math.floor(random() * 26)] + word.slice(at + 1);
}
