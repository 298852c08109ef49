import type { App, Context, webApi } from "@slack/bolt";
import type { Answer } from "../../../engine/answer-types.ts";
import type { Refusal } from "../../../surface/allowance.ts";
import { asShown } from "../../../surface/talk.ts";
import type { Words } from "../../../surface/words/index.ts";
import { attempt } from "../attempt.ts";
import type { SlackDesk } from "../desk.ts";
import { sentence } from "../render/message.ts";
import { isRefusal } from "./limit.ts";
import { type Post, questionOf, readPost } from "./post.ts";
import { answerTo, replyTo, turnOf } from "./reply.ts";
import { share } from "./share.ts";

/** Mentions, direct messages, follow-ups in threads, and the channels that the bot listens to. */
export function listenToPosts(app: App, desk: SlackDesk): void {
  const listener = async (args: { event: unknown; context: Context; client: webApi.WebClient }) => {
    const post = readPost(args.event, args.context.teamId ?? "", args.context.botUserId ?? "");
    if (post) await onPost(desk, args.client, post);
  };
  app.event("message", listener);
  app.event("app_mention", listener);
}

async function onPost(desk: SlackDesk, client: webApi.WebClient, post: Post): Promise<void> {
  await attempt(
    desk.log,
    "post",
    () => answerPost(desk, client, post),
    async (code) => {
      if (code === "crowded")
        return refuse(desk, client, post, await desk.allowance.crowded(placeKeyOf(post)));
      const words = await desk.locales.wordsOf(client, post.user);
      await desk.outbox.post(client, placeOf(post), sentence(words.wentWrong));
    },
  );
}

async function answerPost(desk: SlackDesk, client: webApi.WebClient, post: Post): Promise<void> {
  const given = await desk.turns.inTurn(turnOf(post), () => answerOf(desk, client, post));
  if (!given) return;
  if (isRefusal(given)) return refuse(desk, client, post, given);
  const { answer, words } = given;
  const shown = asShown(desk, words, answer, { text: questionOf(post), isPublic: !post.isDirect });
  const audience = { team: post.team, channel: post.channel, words, client };
  await share(desk, audience, shown, (message) => desk.outbox.post(client, placeOf(post), message));
}

/** Also remembers it: what is said next in the thread may build on it. */
async function answerOf(
  desk: SlackDesk,
  client: webApi.WebClient,
  post: Post,
): Promise<{ answer: Answer; words: Words } | Refusal | undefined> {
  const reply = await replyTo(desk, post);
  if (!reply || isRefusal(reply)) return reply;
  const words = await desk.locales.wordsOf(client, post.user);
  return { words, answer: await answerTo(desk, post, words, reply) };
}

/** Once, and seen by the one who asked alone; then nothing. */
async function refuse(
  desk: SlackDesk,
  client: webApi.WebClient,
  post: Post,
  { tooMany, isSaid }: Refusal,
): Promise<void> {
  if (!isSaid) return;
  const words = await desk.locales.wordsOf(client, post.user);
  const { channel, user, root, isReply } = post;
  const to = { channel, user, thread: isReply ? root : undefined };
  await desk.outbox.whisper(client, to, sentence(words.tooMany[tooMany]));
}

const placeKeyOf = ({ team, channel }: Post) => `${team}:${channel}`;

/** Always in the thread, never in the channel. */
const placeOf = ({ channel, root }: Post) => ({ channel, thread: root });
