import type { Block } from "../../card/card.ts";
import type { Provider } from "../../knowledge/knowledge.ts";
import type { Phrases } from "../../phrases/index.ts";

type LinkKey = keyof Phrases["link"];

/** The provider's pages worth a click, the one that the hint speaks of first. */
export function linkBlocks(provider: Provider, { link }: Phrases, only?: readonly LinkKey[]): Block[] {
  const keys = (Object.keys(link) as LinkKey[]).filter(
    (key) => provider.links?.[key] && (!only || only.includes(key)),
  );
  if (keys.length === 0) return [];
  return [
    { type: "links", links: keys.map((key) => ({ label: link[key], url: provider.links?.[key] ?? "" })) },
  ];
}
