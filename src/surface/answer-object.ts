import type { Answer } from "../engine/answer-types.ts";
import { cardText } from "../phrases/card-text.ts";

/** The answer object that other programs rely on: `--json`, `--batch`. Its fields are a contract; see CONTRIBUTING. */
export function answerObject(answer: Answer, id: string | null = null) {
  return {
    id,
    kind: answer.kind,
    speaks: answer.speaks,
    confidence: answer.confidence,
    provider: answer.provider,
    entry: answer.entry,
    offers: answer.offers,
    notices: answer.notices,
    title: answer.card.title,
    text: cardText(answer.card),
    servers: answer.servers,
    sources: answer.sources,
    suggestions: answer.suggestions,
    hash: answer.hash,
  };
}
