import type { CardSource } from "../../card/card.ts";
import { addressOf, type Publisher, type PublisherOf } from "../../knowledge/publishers.ts";
import type { PublisherKind, Source } from "../../knowledge/schema/index.ts";
import { type Draft, uniqueSources } from "./draft.ts";

/** How many sources an answer names, the whole card included. */
const AT_MOST = 10;

/** Whose word counts more, where it is not the provider's own. */
const RANKS: Readonly<Record<PublisherKind, number>> = {
  own: 1,
  standard: 1,
  help: 1,
  code: 1,
  article: 2,
  list: 3,
};
const UNREAD = 4;

/**
 * Sources as a card shows them: those of its values before those of what is said besides, as the first may stand alone below a short
 * card. Of each, the most trustworthy first: the provider's own page, other pages, lists of many providers, and last what nobody has
 * read; among equals in the order in which the answer used them.
 *
 * @param provider id of the provider that the answer is about
 */
export function cardSources(
  { sources, besides = [] }: Pick<Draft, "sources" | "besides">,
  provider: string | null,
  publisherOf: PublisherOf,
): CardSource[] {
  const rank = (source: Source) =>
    (source.checked === null ? UNREAD : 0) + rankOf(publisherOf(source.url), provider);
  const ranked = (some: readonly Source[]) => uniqueSources(some).sort((a, b) => rank(a) - rank(b));
  return uniqueSources([...ranked(sources), ...ranked(besides)])
    .slice(0, AT_MOST)
    .map((source) => cardSource(source, publisherOf(source.url)));
}

function rankOf(publisher: Publisher | undefined, provider: string | null): number {
  if (publisher === undefined) return RANKS.article;
  return provider !== null && publisher.providers?.includes(provider) ? 0 : RANKS[publisher.kind];
}

/** Where no publisher is named, as for a page of an organisation's own knowledge, the host stands for it. */
function cardSource({ url, title, checked, asOf }: Source, publisher: Publisher | undefined): CardSource {
  const name = publisher?.name ?? addressOf(url).split("/", 1)[0] ?? url;
  return {
    url,
    label: title === undefined ? name : `${name}: ${title}`,
    checked,
    ...(asOf !== undefined && { asOf }),
    ...(publisher?.kind === "list" && { isList: true }),
  };
}
