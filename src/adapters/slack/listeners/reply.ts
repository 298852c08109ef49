import type { Answer, Question } from "../../../engine/answer-types.ts";
import type { Refusal } from "../../../surface/allowance.ts";
import type { Remembered } from "../../../surface/conversations.ts";
import { ask, askFurther, languageOf } from "../../../surface/talk.ts";
import type { Words } from "../../../surface/words/index.ts";
import type { SlackDesk } from "../desk.ts";
import { placeKey, threadKey } from "../places.ts";
import { askingOf } from "./limit.ts";
import { type Post, questionOf } from "./post.ts";

/** Why the bot may speak: it was addressed, the asker goes on in the thread, or it listens to this channel. */
type Reason = "addressed" | "follow-up" | "listening";

/** What a post asks, but for the asker's language: nobody is looked up before there is something to say. */
type Asked = Omit<Question, "at" | "language">;

/** What was said before a post. */
interface Before {
  /** In its thread. */
  readonly thread: Remembered | undefined;
  /** In a direct message people also go on outside the thread. */
  readonly talk: Remembered | undefined;
}

/** A post that gets an answer. */
export interface Reply {
  readonly asked: Asked;
  readonly talk: Remembered | undefined;
  /** To whom the thread belongs after it; nobody where the bot spoke unasked. */
  readonly asker: string | undefined;
}

/**
 * What a post asks, or undefined where the bot keeps silent. Whoever gets it must answer: it is claimed, before it is counted, as one
 * post can come as two events at once. A refusal where somebody who addresses the bot asks too much.
 */
export async function replyTo(desk: SlackDesk, post: Post): Promise<Reply | Refusal | undefined> {
  const before = await beforeOf(desk, post);
  const reason = await reasonToSpeak(desk, post, before);
  const asked = reason && ASKED[reason](desk, post, before);
  if (!asked || !(await desk.once.claim(postKey(post)))) return undefined;
  const refusal = await desk.allowance.refuse(askingOf(post.team, post.user, post.channel));
  if (refusal) return reason === "addressed" ? refusal : undefined;
  // In a channel that is only listened to one answer a thread is enough.
  if (reason === "listening" && !(await desk.once.claim(unaskedKey(post)))) return undefined;
  return { asked, talk: before.talk, asker: reason === "addressed" ? post.user : before.thread?.asker };
}

/** The answer to what a post asks; the conversation goes on from it. */
export async function answerTo(
  desk: SlackDesk,
  post: Post,
  words: Words,
  { asked, talk, asker }: Reply,
): Promise<Answer> {
  const answer = await askFurther(
    desk,
    { ...asked, language: languageOf(talk, words) },
    { asker: directKey(post) },
  );
  await desk.conversations.remember(talkKey(post), answer, asker);
  if (post.isDirect) await desk.conversations.remember(directKey(post), answer, asker);
  return answer;
}

async function beforeOf({ conversations }: SlackDesk, post: Post): Promise<Before> {
  const thread = await conversations.get(talkKey(post));
  const talk = thread ?? (post.isDirect ? await conversations.get(directKey(post)) : undefined);
  return { thread, talk };
}

async function reasonToSpeak(desk: SlackDesk, post: Post, { thread }: Before): Promise<Reason | undefined> {
  if (post.isDirect || post.mentionsBot) return "addressed";
  if (post.mentionsOthers) return undefined;
  if (post.isReply && thread?.asker !== undefined) return "follow-up";
  const mayListen = desk.listenChannels.has(post.channel) && !(await desk.once.has(unaskedKey(post)));
  return mayListen ? "listening" : undefined;
}

const ASKED: Readonly<Record<Reason, (desk: SlackDesk, post: Post, before: Before) => Asked | undefined>> = {
  addressed: (_, post, before) => questionFor(post, before),
  "follow-up": followUp,
  listening: unasked,
};

/** Only what the engine is sure is a question for it. */
function unasked(desk: SlackDesk, post: Post, before: Before): Asked | undefined {
  const asked = { ...questionFor(post, before), passive: true };
  return ask(desk, asked).speaks ? asked : undefined;
}

/** From the asker also what only makes sense after the last answer ("and imap?"), or a key alone; a remark is passed over. */
function followUp(desk: SlackDesk, post: Post, before: Before): Asked | undefined {
  if (before.thread?.asker !== post.user) return unasked(desk, post, before);
  const asked = questionFor(post, before);
  const { speaks, kind, notices } = ask(desk, asked);
  return (speaks && kind !== "unknown") || notices.includes("secret") ? asked : undefined;
}

const questionFor = (post: Post, { talk }: Before): Asked => ({
  text: questionOf(post),
  slots: talk?.slots ?? {},
});

/** The name of what is said in turn: a thread, or all that one person writes directly. */
export const turnOf = (post: Post) => (post.isDirect ? directKey(post) : talkKey(post));

const postKey = ({ team, channel, ts }: Post) => `post:${team}:${channel}:${ts}`;
const talkKey = ({ team, channel, root }: Post) => threadKey(team, channel, root);
const unaskedKey = (post: Post) => `unasked:${talkKey(post)}`;
const directKey = ({ team, channel, user }: Post) => placeKey(team, channel, user);
