import type { Kind } from "../../../engine/answer-types.ts";
import type { Shown } from "../../../surface/talk.ts";
import { type Action, writeState } from "../state.ts";
import type { Frame } from "./block.ts";
import { renderCard } from "./card.ts";
import type { Page } from "./pages.ts";
import { button, type Part, rows } from "./parts.ts";

/** `private`: only the asker sees it and may show it; `shown`: the same, already shown; `public`: everybody sees it. */
export type Audience = "private" | "shown" | "public";

/** Kinds of answer that can turn out not to work. */
const USABLE: readonly Kind[] = ["settings", "steps", "snippet"];

/** An answer as Discord messages. */
export function renderAnswer(answer: Shown, frame: Frame, audience: Audience): Page[] {
  return renderCard(answer.card, frame, footer(answer, frame, audience));
}

/** Our own buttons. The public one also carries the `ask` by which a later reply to the card is understood. */
function footer(answer: Shown, frame: Frame, audience: Audience): Part[] {
  const { voteId, hasPerson } = answer;
  const control = (action: Action, label: string, owner = frame.owner) => {
    const id = writeState({ action, owner, ask: answer.ask });
    return id === null ? [] : [button(label, id)];
  };
  const { words } = frame;
  return rows([
    ...(USABLE.includes(answer.kind) ? control("broken", words.notWorking) : []),
    ...(audience === "private" ? control("show", words.showToEveryone) : []),
    ...(audience === "public" ? control("remove", words.remove) : []),
    ...(voteId ? [...control("right", "👍", voteId), ...control("wrong", "👎", voteId)] : []),
    ...(voteId && hasPerson ? control("person", words.feedback.askPerson) : []),
  ]);
}
