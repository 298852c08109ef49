import type { Knowledge } from "../../knowledge/knowledge.ts";
import type { Slots } from "../answer-types.ts";
import type { Reading } from "../reader/reader.ts";
import { isTrouble } from "../signatures/trouble.ts";
import type { Situation } from "../situation/situation.ts";
import { repliedTo } from "./reply.ts";
import { complete, goesOnWith, isRemark, isTalk } from "./talk.ts";

/** A question in its conversation. */
export interface Followed {
  readonly situation: Situation;
  /** The form that a short follow-up goes on with. */
  readonly goesOn?: string | undefined;
  /** The entry for a mailbox of which nothing is said but that it fails, or fails again. */
  readonly ifFails?: string | undefined;
  readonly isRemark: boolean;
}

/** Puts a question into the conversation: what was spoken of fills what is missing, where the text adds anything at all. */
export function follow(
  alone: Situation,
  reading: Reading,
  slots: Slots | undefined,
  base: Knowledge,
): Followed {
  if (!isTalk(slots)) return { situation: alone, isRemark: isRemark(alone, reading, false) };
  const replied = repliedTo(alone, slots, base);
  if (!replied && isRemark(alone, reading, true)) return { situation: alone, isRemark: true };
  const situation = complete(replied ? { ...alone, mailboxes: [replied] } : alone, slots);
  return {
    situation,
    goesOn: replied ? "settings" : goesOnWith(alone, slots),
    ifFails: isTrouble(alone.seen.terms) && slots.provider ? failing(slots, base) : undefined,
    isRemark: false,
  };
}

/** The error of the last answer, else the general card of the direction that was spoken of. */
function failing({ error, protocol }: Slots, base: Knowledge): string | undefined {
  const direction = protocol === undefined ? "both" : protocol === "smtp" ? "outgoing" : "incoming";
  const id = error ?? [...base.errors.values()].find(({ general }) => general === direction)?.id;
  return id ? `fix:${id}` : undefined;
}
