import type { App } from "@slack/bolt";
import { askIn, asShown } from "../../../surface/talk.ts";
import { COMMAND, SHORTCUT_EXPLAIN } from "../action-ids.ts";
import { attempt } from "../attempt.ts";
import type { SlackDesk } from "../desk.ts";
import { placeKey } from "../places.ts";
import { isRecord } from "../record.ts";
import { renderMessage, sentence } from "../render/message.ts";
import { incomingText } from "../text-in.ts";
import { teamOf } from "./presser.ts";

/** The message shortcut "Explain mail problem": looks up somebody's message for the person who asked, and only for them. */
export function listenToExplain(app: App, desk: SlackDesk): void {
  app.shortcut(
    { callback_id: SHORTCUT_EXPLAIN, type: "message_action" },
    async ({ shortcut, ack, client }) => {
      await ack();
      if (shortcut.type !== "message_action") return;
      const { channel, user, message, response_url: url } = shortcut;
      const words = await desk.locales.wordsOf(client, user.id);
      const text = textOf(message);
      const talk = placeKey(teamOf(shortcut), channel.id, user.id);
      const reply = { to: "asker", thread: message?.thread_ts } as const;
      const explained = async () => {
        const answer = await askIn(desk, words, talk, text);
        await desk.conversations.remember(talk, answer, user.id);
        const thread = message?.thread_ts ?? message?.ts;
        const shown = asShown(desk, words, answer, { text, isPublic: true });
        return renderMessage(shown, { seenBy: "asker", words, thread });
      };
      await attempt(
        desk.log,
        "shortcut",
        async () =>
          desk.outbox.respond(url, reply, text ? await explained() : sentence(words.nothingToRead(COMMAND))),
        () => desk.outbox.respond(url, reply, sentence(words.wentWrong)),
      );
    },
  );
}

/** A message's words; for other apps' posts, which often have none of their own, those of its attachments. */
export function textOf(message: unknown): string {
  if (!isRecord(message)) return "";
  const attachments = Array.isArray(message.attachments) ? message.attachments.filter(isRecord) : [];
  const parts = [
    message.text,
    ...attachments.flatMap(({ title, text, fallback }) => [title, text ?? fallback]),
  ];
  return incomingText(parts.filter((part) => typeof part === "string").join("\n"));
}
