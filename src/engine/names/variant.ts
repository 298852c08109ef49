import type { Provider } from "../../knowledge/knowledge.ts";
import type { Seen } from "../seen.ts";
import { wordsOf } from "../text/tokens.ts";
import type { Mention } from "./mention.ts";

/** Which kind of account of this provider the text speaks of: by domain, by label, by its words. Undefined: not said. */
export function variantOf(provider: Provider, mention: Mention, seen: Seen): string | undefined {
  if (!provider.variants) return undefined;
  if (mention.variant && provider.variants[mention.variant]) return mention.variant;
  const text = ` ${seen.text.tokens.map((token) => token.word).join(" ")} `;
  const says = (words: string) => text.includes(` ${wordsOf(words).join(" ")} `);
  const scored = Object.entries(provider.variants).map(([key, { label, aliases }]) => {
    const said = [label, ...(aliases ?? [])].filter(says);
    return { key, length: Math.max(0, ...said.map((words) => words.length)) };
  });
  const best = scored.sort((a, b) => b.length - a.length)[0];
  if (best && best.length > 0) return best.key;
  const { language } = seen;
  return Object.entries(provider.variants).find(
    ([, { languages }]) => language && languages?.includes(language),
  )?.[0];
}
