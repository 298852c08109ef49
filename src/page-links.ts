import { SET_UP } from "./adapters/web/offer/anchor.ts";
import { pageWords } from "./adapters/web/words/index.ts";
import type { Block, Card, Link } from "./card/card.ts";
import type { Answer, Question } from "./engine/answer-types.ts";
import type { MeasuredEngine } from "./engine/engine.ts";
import type { Provider } from "./knowledge/knowledge.ts";
import { languageIn } from "./phrases/index.ts";

/**
 * An engine whose cards lead to the page where that is reached from outside: of a provider's settings to all of them, of the steps in an
 * app to what spares the typing. The engine itself knows no address of ours.
 *
 * @param publicUrl PUBLIC_URL; undefined: the engine as it is
 */
export function linkingEngine(engine: MeasuredEngine, publicUrl: string | undefined): MeasuredEngine {
  if (publicUrl === undefined) return engine;
  const answer = (question: Question): Answer => linked(engine.answer(question), engine, publicUrl);
  // All else, also what a reload replaces, is asked of the engine at each use.
  return Object.create(engine, { answer: { value: answer } });
}

function linked(answer: Answer, { base }: MeasuredEngine, publicUrl: string): Answer {
  const provider = answer.provider === null ? undefined : base.providers.get(answer.provider);
  const link = provider && linkFor(answer, provider, publicUrl.replace(/\/$/, ""));
  return link ? { ...answer, card: withLink(answer.card, link) } : answer;
}

function linkFor({ kind, card }: Answer, { id, displayName }: Provider, root: string): Link | undefined {
  const words = pageWords(languageIn(card.language) ?? "en");
  const url = `${root}/p/${id}`;
  if (kind === "settings") return { label: words.allAbout(displayName), url };
  return kind === "steps" ? { label: words.setUp.title, url: `${url}#${SET_UP}` } : undefined;
}

/** Among the card's own links; where it has none, before its source. */
function withLink(card: Card, link: Link): Card {
  const { blocks } = card;
  const at = blocks.findIndex(({ type }) => type === "links");
  if (at >= 0)
    return { ...card, blocks: blocks.map((block, index) => (index === at ? more(block, link) : block)) };
  const end = blocks.findIndex(({ type }) => type === "source" || type === "choices");
  const place = end < 0 ? blocks.length : end;
  return { ...card, blocks: blocks.toSpliced(place, 0, { type: "links", links: [link] }) };
}

const more = (block: Block, link: Link): Block =>
  block.type === "links" ? { ...block, links: [...block.links, link] } : block;
