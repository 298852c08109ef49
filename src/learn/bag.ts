/** Features of a text with how often each stands in it. The first letter of a feature names its family. */
export type Bag = ReadonlyMap<string, number>;

/** Adds one, or `times`, of a feature. */
export function put(bag: Map<string, number>, feature: string, times = 1): void {
  bag.set(feature, (bag.get(feature) ?? 0) + times);
}

/** FNV-1a over UTF-16 units, folded to 24 bits: the model knows features by number, and some thousands seldom collide. */
export function numberOf(feature: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < feature.length; at += 1) {
    hash ^= feature.charCodeAt(at);
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash ^ (hash >>> 24)) & 0xffffff;
}
