import type { App } from "@slack/bolt";
import type { Answer } from "../../../engine/answer-types.ts";
import { SHORTCUT_EXPLAIN } from "../action-ids.ts";
import { attempt } from "../attempt.ts";
import { placeKey } from "../conversations.ts";
import { answerIn, type Desk } from "../desk.ts";
import { isRecord } from "../record.ts";
import { renderMessage, sentence } from "../render/message.ts";
import { incomingText } from "../text-in.ts";
import { NOTHING_TO_READ, SORRY } from "../words.ts";

/** The message shortcut "Explain mail problem": looks up somebody's message for the person who asked, and only for them. */
export function listenToExplain(app: App, desk: Desk): void {
  app.shortcut({ callback_id: SHORTCUT_EXPLAIN, type: "message_action" }, async ({ shortcut, ack }) => {
    await ack();
    if (shortcut.type !== "message_action") return;
    const { channel, user, message, response_url: url } = shortcut;
    const text = textOf(message);
    const talk = { asker: user.id, key: placeKey(shortcut.team?.id ?? "", channel.id, user.id) };
    const reply = { to: "asker", thread: message?.thread_ts } as const;
    const thread = message?.thread_ts ?? message?.ts;
    await attempt(
      desk.log,
      "shortcut",
      () =>
        desk.outbox.respond(
          url,
          reply,
          text ? card(answerIn(desk, talk, text), thread) : sentence(NOTHING_TO_READ),
        ),
      () => desk.outbox.respond(url, reply, sentence(SORRY)),
    );
  });
}

const card = (answer: Answer, thread: string | undefined) =>
  renderMessage(answer, { surface: "private", thread });

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
