import type { App, Context, webApi } from "@slack/bolt";
import { attempt } from "../attempt.ts";
import type { Desk } from "../desk.ts";
import { renderMessage, sentence } from "../render/message.ts";
import { SORRY } from "../words.ts";
import { type Post, readPost } from "./post.ts";
import { replyTo } from "./reply.ts";

/** Mentions, direct messages, follow-ups in threads, and the channels that the bot listens to. */
export function listenToPosts(app: App, desk: Desk): void {
  const listener = async (args: { event: unknown; context: Context; client: webApi.WebClient }) => {
    const post = readPost(args.event, args.context.teamId ?? "", args.context.botUserId ?? "");
    if (post) await onPost(desk, args.client, post);
  };
  app.event("message", listener);
  app.event("app_mention", listener);
}

/** Always answers in the thread, never in the channel. */
async function onPost(desk: Desk, client: webApi.WebClient, post: Post): Promise<void> {
  const place = { channel: post.channel, thread: post.root };
  await attempt(
    desk.log,
    "post",
    async () => {
      const reply = replyTo(desk, post);
      if (reply) await desk.outbox.post(client, place, renderMessage(reply.answer, { surface: "shared" }));
    },
    () => desk.outbox.post(client, place, sentence(SORRY)),
  );
}
