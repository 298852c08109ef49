import type { Block } from "../../card/card.ts";
import type { Provider } from "../../knowledge/knowledge.ts";
import { LINK } from "../phrases/labels.ts";

type LinkKey = keyof typeof LINK;

/** The provider's pages worth a click, the one that the hint speaks of first. */
export function linkBlocks(provider: Provider, only?: readonly LinkKey[]): Block[] {
  const keys = (Object.keys(LINK) as LinkKey[]).filter(
    (key) => provider.links?.[key] && (!only || only.includes(key)),
  );
  if (keys.length === 0) return [];
  return [
    { type: "links", links: keys.map((key) => ({ label: LINK[key], url: provider.links?.[key] ?? "" })) },
  ];
}
