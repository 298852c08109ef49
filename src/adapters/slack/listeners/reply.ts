import type { Answer, Question } from "../../../engine/answer-types.ts";
import type { Refusal } from "../../../surface/allowance.ts";
import { ask, languageOf } from "../../../surface/talk.ts";
import type { Words } from "../../../surface/words/index.ts";
import type { SlackDesk } from "../desk.ts";
import { placeKey, threadKey } from "../places.ts";
import { askingOf } from "./limit.ts";
import { type Post, questionOf } from "./post.ts";

/** Why the bot may speak: it was addressed, the asker goes on in the thread, or it listens to this channel. */
type Reason = "addressed" | "follow-up" | "listening";

/** What a post asks, but for the asker's language: nobody is looked up before there is something to say. */
type Asked = Omit<Question, "at" | "language">;

/** A post that gets an answer. */
export interface Reply {
  readonly asked: Asked;
  /** To whom the thread belongs after it; nobody where the bot spoke unasked. */
  readonly asker: string | undefined;
}

/**
 * What a post asks, or undefined where the bot keeps silent. Whoever gets it must answer: it is claimed. A refusal where
 * somebody who addresses the bot asks too much.
 */
export function replyTo(desk: SlackDesk, post: Post): Reply | Refusal | undefined {
  const reason = reasonToSpeak(desk, post);
  if (!reason || desk.once.has(postKey(post))) return undefined;
  const refuse = () => desk.allowance.refuse(askingOf(post.team, post.user, post.channel));
  const refusal = reason === "addressed" ? refuse() : undefined;
  if (refusal) return claim(desk, post, reason) ? refusal : undefined;
  const asked = ASKED[reason](desk, post);
  if (!asked || (reason !== "addressed" && refuse()) || !claim(desk, post, reason)) return undefined;
  return { asked, asker: reason === "addressed" ? post.user : talkIn(desk, post)?.asker };
}

/** The answer to what a post asks; the conversation goes on from it. */
export function answerTo(desk: SlackDesk, post: Post, words: Words, { asked, asker }: Reply): Answer {
  const answer = ask(desk, { ...asked, language: languageOf(before(desk, post), words) });
  desk.conversations.remember(talkKey(post), answer, asker);
  if (post.isDirect) desk.conversations.remember(directKey(post), answer, asker);
  return answer;
}

function reasonToSpeak(desk: SlackDesk, post: Post): Reason | undefined {
  if (post.isDirect || post.mentionsBot) return "addressed";
  if (post.mentionsOthers) return undefined;
  if (post.isReply && talkIn(desk, post)?.asker !== undefined) return "follow-up";
  return desk.listenChannels.has(post.channel) && !desk.once.has(unaskedKey(post)) ? "listening" : undefined;
}

const ASKED: Readonly<Record<Reason, (desk: SlackDesk, post: Post) => Asked | undefined>> = {
  addressed: questionFor,
  "follow-up": followUp,
  listening: unasked,
};

/** Only what the engine is sure is a question for it. */
function unasked(desk: SlackDesk, post: Post): Asked | undefined {
  const asked = { ...questionFor(desk, post), passive: true };
  return ask(desk, asked).speaks ? asked : undefined;
}

/** From the asker also what only makes sense after the last answer ("and imap?"), or a key alone; a remark is passed over. */
function followUp(desk: SlackDesk, post: Post): Asked | undefined {
  if (talkIn(desk, post)?.asker !== post.user) return unasked(desk, post);
  const asked = questionFor(desk, post);
  const { speaks, kind, notices } = ask(desk, asked);
  return (speaks && kind !== "unknown") || notices.includes("secret") ? asked : undefined;
}

/** One post can come as two events, and in a channel that is only listened to one answer a thread is enough. */
function claim(desk: SlackDesk, post: Post, reason: Reason): boolean {
  if (!desk.once.claim(postKey(post))) return false;
  return reason !== "listening" || desk.once.claim(unaskedKey(post));
}

function questionFor(desk: SlackDesk, post: Post): Asked {
  return { text: questionOf(post), slots: before(desk, post)?.slots ?? {} };
}

/** In a direct message people also go on outside the thread. */
function before(desk: SlackDesk, post: Post) {
  return talkIn(desk, post) ?? (post.isDirect ? desk.conversations.get(directKey(post)) : undefined);
}

const talkIn = (desk: SlackDesk, post: Post) => desk.conversations.get(talkKey(post));
const postKey = ({ team, channel, ts }: Post) => `post:${team}:${channel}:${ts}`;
const talkKey = ({ team, channel, root }: Post) => threadKey(team, channel, root);
const unaskedKey = (post: Post) => `unasked:${talkKey(post)}`;
const directKey = ({ team, channel, user }: Post) => placeKey(team, channel, user);
