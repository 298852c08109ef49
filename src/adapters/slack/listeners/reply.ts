import type { Answer } from "../../../engine/answer-types.ts";
import type { Refusal } from "../../../surface/allowance.ts";
import { ask } from "../../../surface/talk.ts";
import type { SlackDesk } from "../desk.ts";
import { placeKey, threadKey } from "../places.ts";
import { askingOf } from "./limit.ts";
import { type Post, questionOf } from "./post.ts";

/** Why the bot may speak: it was addressed, the asker goes on in the thread, or it listens to this channel. */
type Reason = "addressed" | "follow-up" | "listening";

/**
 * The answer to a post, or undefined where the bot keeps silent. Whoever gets one must send it: it is claimed and remembered. A refusal
 * where somebody who addresses the bot asks too much.
 */
export function replyTo(desk: SlackDesk, post: Post): Answer | Refusal | undefined {
  const reason = reasonToSpeak(desk, post);
  if (!reason || desk.once.has(postKey(post))) return undefined;
  const refuse = () => desk.allowance.refuse(askingOf(post.team, post.user, post.channel));
  const refusal = reason === "addressed" ? refuse() : undefined;
  if (refusal) return claim(desk, post, reason) ? refusal : undefined;
  const answer = ANSWERS[reason](desk, post);
  if (!answer || (reason !== "addressed" && refuse()) || !claim(desk, post, reason)) return undefined;
  remember(desk, post, reason, answer);
  return answer;
}

function reasonToSpeak(desk: SlackDesk, post: Post): Reason | undefined {
  if (post.isDirect || post.mentionsBot) return "addressed";
  if (post.mentionsOthers) return undefined;
  if (post.isReply && talkIn(desk, post)?.asker !== undefined) return "follow-up";
  return desk.listenChannels.has(post.channel) && !desk.once.has(unaskedKey(post)) ? "listening" : undefined;
}

const ANSWERS: Readonly<Record<Reason, (desk: SlackDesk, post: Post) => Answer | undefined>> = {
  addressed: (desk, post) => ask(desk, { text: questionOf(post), slots: slotsFor(desk, post) }),
  "follow-up": followUp,
  listening: unasked,
};

/** Only what the engine is sure is a question for it. */
function unasked(desk: SlackDesk, post: Post): Answer | undefined {
  const answer = ask(desk, { text: questionOf(post), slots: slotsFor(desk, post), passive: true });
  return answer.speaks ? answer : undefined;
}

/** From the asker also what only makes sense after the last answer ("and imap?"); a remark is passed over. */
function followUp(desk: SlackDesk, post: Post): Answer | undefined {
  const before = talkIn(desk, post);
  if (before?.asker !== post.user) return unasked(desk, post);
  const answer = ask(desk, { text: questionOf(post), slots: before.slots });
  return answer.speaks && answer.kind !== "unknown" ? answer : undefined;
}

/** One post can come as two events, and in a channel that is only listened to one answer a thread is enough. */
function claim(desk: SlackDesk, post: Post, reason: Reason): boolean {
  if (!desk.once.claim(postKey(post))) return false;
  return reason !== "listening" || desk.once.claim(unaskedKey(post));
}

function remember(desk: SlackDesk, post: Post, reason: Reason, answer: Answer): void {
  const asker = reason === "addressed" ? post.user : talkIn(desk, post)?.asker;
  desk.conversations.remember(talkKey(post), answer, asker);
  if (post.isDirect) desk.conversations.remember(directKey(post), answer, asker);
}

/** In a direct message people also go on outside the thread. */
function slotsFor(desk: SlackDesk, post: Post) {
  const before = talkIn(desk, post) ?? (post.isDirect ? desk.conversations.get(directKey(post)) : undefined);
  return before?.slots ?? {};
}

const talkIn = (desk: SlackDesk, post: Post) => desk.conversations.get(talkKey(post));
const postKey = ({ team, channel, ts }: Post) => `post:${team}:${channel}:${ts}`;
const talkKey = ({ team, channel, root }: Post) => threadKey(team, channel, root);
const unaskedKey = (post: Post) => `unasked:${talkKey(post)}`;
const directKey = ({ team, channel, user }: Post) => placeKey(team, channel, user);
