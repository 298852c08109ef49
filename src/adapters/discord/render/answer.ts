import type { APIButtonComponent } from "discord.js";
import type { Card } from "../../../card/card.ts";
import type { Kind } from "../../../engine/answer-types.ts";
import { phrasesOf } from "../../../phrases/card-text.ts";
import { connectionIn } from "../../../phrases/connection/catalogue.ts";
import { type Shown, wordsAround } from "../../../surface/talk.ts";
import { type Action, writeState } from "../state.ts";
import type { Frame } from "./block.ts";
import { renderCard } from "./card.ts";
import type { Page } from "./pages.ts";
import { button } from "./parts.ts";

/** `private`: only the asker sees it and may show it; `shown`: the same, already shown; `public`: everybody sees it. */
export type Audience = "private" | "shown" | "public";

/** Kinds of answer that can turn out not to work. */
const USABLE: readonly Kind[] = ["settings", "steps", "snippet"];

/** An answer as Discord messages, the words around it in its own language. */
export function renderAnswer(answer: Shown, frame: Frame, audience: Audience): Page[] {
  const own = { ...frame, words: wordsAround(answer, frame.words) };
  const buttons = { next: nextButtons(answer, own), last: lastButtons(answer, own, audience) };
  return renderCard(answer.card, own, buttons);
}

/** After what to ask next: all that is known, and a form for an error text where the card offers nothing for trouble. */
function nextButtons(answer: Shown, frame: Frame): APIButtonComponent[] {
  const { more, fails } = phrasesOf(answer.card).button;
  const hasMore = (answer.card.more ?? []).length > 0;
  const canFail = USABLE.includes(answer.kind) && !labelsOf(answer.card).includes(fails);
  return [
    ...(hasMore ? control("more", more, answer, frame.owner) : []),
    ...checkButton(answer, frame.owner),
    ...(canFail ? control("broken", frame.words.notWorking, answer, frame.owner) : []),
  ];
}

/** Where the card's servers may be looked at. */
function checkButton({ card, checkId }: Shown, owner: string): APIButtonComponent[] {
  const { button: label } = connectionIn(phrasesOf(card).language);
  return checkId === undefined ? [] : control("check", label, { ask: checkId }, owner);
}

/** The public card's also carry the `ask` by which a later reply to the card is understood. */
function lastButtons(answer: Shown, { owner, words }: Frame, audience: Audience): APIButtonComponent[] {
  const { voteId, hasPerson } = answer;
  const votes = voteId
    ? [...control("right", "👍", answer, voteId), ...control("wrong", "👎", answer, voteId)]
    : [];
  return [
    ...(audience === "private" ? control("show", words.showToEveryone, answer, owner) : []),
    ...(audience === "public" ? control("remove", words.remove, answer, owner) : []),
    ...votes,
    ...(voteId && hasPerson ? control("person", words.feedback.askPerson, answer, owner) : []),
  ];
}

/** None where the state does not fit into a button. */
function control(
  action: Action,
  label: string,
  { ask }: Pick<Shown, "ask">,
  owner: string,
): APIButtonComponent[] {
  const id = writeState({ action, owner, ask });
  return id === null ? [] : [button(label, id)];
}

const labelsOf = ({ blocks }: Card) =>
  blocks.flatMap((block) => (block.type === "choices" ? block.choices.map(({ label }) => label) : []));
