import type { Answer } from "../../../engine/answer-types.ts";
import { after, placeKey, threadKey } from "../conversations.ts";
import { answerTo, type Desk } from "../desk.ts";
import { type Post, questionOf } from "./post.ts";

/** Why the bot may speak: it was addressed, the asker goes on in the thread, or it listens to this channel. */
export type Reason = "addressed" | "follow-up" | "listening";

export interface Reply {
  readonly reason: Reason;
  readonly answer: Answer;
}

/** The answer to a post, or undefined where the bot keeps silent. Whoever gets one must send it: it is claimed and remembered. */
export function replyTo(desk: Desk, post: Post): Reply | undefined {
  const reason = reasonToSpeak(desk, post);
  if (!reason || desk.once.has(postKey(post))) return undefined;
  const answer = ANSWERS[reason](desk, post);
  if (!answer || !claim(desk, post, reason)) return undefined;
  remember(desk, post, reason, answer);
  return { reason, answer };
}

function reasonToSpeak(desk: Desk, post: Post): Reason | undefined {
  if (post.isDirect || post.mentionsBot) return "addressed";
  if (post.mentionsOthers) return undefined;
  if (post.isReply && talkIn(desk, post)?.asker !== undefined) return "follow-up";
  return desk.listenChannels.has(post.channel) && !desk.once.has(unaskedKey(post)) ? "listening" : undefined;
}

const ANSWERS: Readonly<Record<Reason, (desk: Desk, post: Post) => Answer | undefined>> = {
  addressed: (desk, post) => answerTo(desk, questionOf(post), slotsFor(desk, post)),
  "follow-up": followUp,
  listening: unasked,
};

/** Only what the engine is sure is a question for it. */
function unasked(desk: Desk, post: Post): Answer | undefined {
  const answer = desk.engine.answer({
    text: questionOf(post),
    at: desk.today(),
    slots: slotsFor(desk, post),
    passive: true,
  });
  return answer.speaks ? answer : undefined;
}

/** From the asker also what only makes sense after the last answer ("and imap?"); a remark is passed over. */
function followUp(desk: Desk, post: Post): Answer | undefined {
  const before = talkIn(desk, post);
  if (before?.asker !== post.user) return unasked(desk, post);
  const answer = desk.engine.answer({ text: questionOf(post), at: desk.today(), slots: before.slots });
  return answer.speaks && answer.kind !== "unknown" ? answer : undefined;
}

/** One post can come as two events, and in a channel that is only listened to one answer a thread is enough. */
function claim(desk: Desk, post: Post, reason: Reason): boolean {
  if (!desk.once.claim(postKey(post))) return false;
  return reason !== "listening" || desk.once.claim(unaskedKey(post));
}

function remember(desk: Desk, post: Post, reason: Reason, answer: Answer): void {
  const before = talkIn(desk, post);
  const conversation = after(before, answer, reason === "addressed" ? post.user : before?.asker);
  desk.conversations.set(talkKey(post), conversation);
  if (post.isDirect) desk.conversations.set(directKey(post), conversation);
}

/** In a direct message people also go on outside the thread. */
function slotsFor(desk: Desk, post: Post) {
  const before = talkIn(desk, post) ?? (post.isDirect ? desk.conversations.get(directKey(post)) : undefined);
  return before?.slots ?? {};
}

const talkIn = (desk: Desk, post: Post) => desk.conversations.get(talkKey(post));
const postKey = ({ team, channel, ts }: Post) => `post:${team}:${channel}:${ts}`;
const talkKey = ({ team, channel, root }: Post) => threadKey(team, channel, root);
const unaskedKey = (post: Post) => `unasked:${talkKey(post)}`;
const directKey = ({ team, channel, user }: Post) => placeKey(team, channel, user);
