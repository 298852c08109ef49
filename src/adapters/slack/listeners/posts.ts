import type { App, Context, webApi } from "@slack/bolt";
import type { Answer } from "../../../engine/answer-types.ts";
import { attempt } from "../attempt.ts";
import { placeKey, threadKey } from "../conversations.ts";
import { answerTo, type Desk } from "../desk.ts";
import { renderMessage, sentence } from "../render/message.ts";
import { SORRY } from "../words.ts";
import { type Post, questionOf, readPost } from "./post.ts";

/** Why the bot may speak: it was addressed, somebody goes on in a thread of its own, or it listens to this channel. */
type Reason = "addressed" | "follow-up" | "listening";

/** Mentions, direct messages, follow-ups in threads, and the channels that the bot listens to. */
export function listenToPosts(app: App, desk: Desk): void {
  const listener = async (args: { event: unknown; context: Context; client: webApi.WebClient }) => {
    const post = readPost(args.event, args.context.teamId ?? "", args.context.botUserId ?? "");
    if (post) await onPost(desk, args.client, post);
  };
  app.event("message", listener);
  app.event("app_mention", listener);
}

async function onPost(desk: Desk, client: webApi.WebClient, post: Post): Promise<void> {
  const reason = reasonToSpeak(desk, post);
  if (!reason) return;
  const answer = reason === "addressed" ? answerAddressed(desk, post) : answerUnaddressed(desk, post);
  if (!answer || !claim(desk, post, reason)) return;
  remember(desk, post, reason, answer);
  const place = { channel: post.channel, thread: post.root };
  await attempt(
    desk.log,
    reason,
    () => desk.outbox.post(client, place, renderMessage(answer, { surface: "shared" })),
    () => desk.outbox.post(client, place, sentence(SORRY)),
  );
}

function reasonToSpeak(desk: Desk, post: Post): Reason | undefined {
  if (post.isDirect || post.mentionsBot) return "addressed";
  if (post.mentionsOthers) return undefined;
  if (post.isReply && talk(desk, post)?.asked) return "follow-up";
  return desk.listenChannels.has(post.channel) && !desk.once.has(unaskedKey(post)) ? "listening" : undefined;
}

function answerAddressed(desk: Desk, post: Post): Answer {
  return answerTo(desk, questionOf(post), slotsFor(desk, post));
}

/** Silence unless the engine is sure that this is a question for it. */
function answerUnaddressed(desk: Desk, post: Post): Answer | undefined {
  const question = { text: questionOf(post), at: desk.today(), slots: slotsFor(desk, post), passive: true };
  const answer = desk.engine.answer(question);
  return answer.speaks ? answer : undefined;
}

/** One post can come as two events, and in a channel that is only listened to one answer a thread is enough. */
function claim(desk: Desk, post: Post, reason: Reason): boolean {
  if (!desk.once.claim(`post:${post.team}:${post.channel}:${post.ts}`)) return false;
  return reason !== "listening" || desk.once.claim(unaskedKey(post));
}

const unaskedKey = (post: Post) => `unasked:${threadKey(post.team, post.channel, post.root)}`;
const talk = (desk: Desk, post: Post) =>
  desk.conversations.get(threadKey(post.team, post.channel, post.root));

/** In a direct message people also go on outside the thread. */
function slotsFor(desk: Desk, post: Post) {
  const before = talk(desk, post) ?? (post.isDirect ? desk.conversations.get(directKey(post)) : undefined);
  return before?.slots ?? {};
}

const directKey = (post: Post) => placeKey(post.team, post.channel, post.user);

function remember(desk: Desk, post: Post, reason: Reason, answer: Answer): void {
  const asked = reason !== "listening" || talk(desk, post)?.asked === true;
  const conversation = { slots: answer.slots, asked };
  desk.conversations.set(threadKey(post.team, post.channel, post.root), conversation);
  if (post.isDirect) desk.conversations.set(directKey(post), conversation);
}
