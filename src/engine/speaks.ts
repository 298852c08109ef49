import type { Draft } from "./compose/draft.ts";
import type { Query } from "./query.ts";
import { hasMailIntent } from "./rank/candidates.ts";
import { isTrouble } from "./recognise/recognise.ts";
import { SPEAKS } from "./thresholds.ts";

/**
 * Whether an unaddressed message is one to answer: a question (or a plain cry for help) about mail, naming a
 * provider, a domain or an error surely. Otherwise silence.
 */
export function speaks(query: Query, draft: Draft): boolean {
  const asks = query.isQuestion || (isTrouble(query.terms) && query.terms.has("question.need"));
  const sure = draft.confidence >= SPEAKS && ["settings", "fix", "steps", "snippet"].includes(draft.kind);
  const named = query.providers.some((mention) => mention.certainty >= SPEAKS && mention.via !== "slot");
  return asks && sure && named && hasMailIntent(query);
}
