import type { Desk } from "./desk.ts";
import { ask } from "./talk.ts";
import type { Words } from "./words/index.ts";

/** A press on 👍 or 👎. */
export interface Press {
  /** The question of the card's buttons, ours. */
  readonly ask: string;
  /** The `voteId` of the card. */
  readonly card: string;
  readonly voter: string;
  readonly isRight: boolean;
}

/**
 * Counts a vote. What the card was about is asked again, so a card of before the restart counts too.
 *
 * @returns what the voter is told; nothing for the same vote again
 */
export function takeVote(
  desk: Desk,
  { feedback }: Words,
  { ask: text, card, voter, isRight }: Press,
): string | undefined {
  const { entry, provider } = ask(desk, { text, chosen: true });
  const isNew = desk.feedback.vote({ card, voter, isRight, entry, provider, surface: desk.name });
  if (!isNew) return undefined;
  desk.watch.voted(isRight);
  return isRight ? feedback.thanks : feedback.sorry(desk.contact !== undefined);
}
