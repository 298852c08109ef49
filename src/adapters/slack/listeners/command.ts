import type { App } from "@slack/bolt";
import { askIn, asShown } from "../../../surface/talk.ts";
import { COMMAND } from "../action-ids.ts";
import { attempt } from "../attempt.ts";
import type { SlackDesk } from "../desk.ts";
import type { SlackMessage } from "../outbox.ts";
import { placeKey } from "../places.ts";
import { renderMessage, sentence } from "../render/message.ts";
import { incomingText } from "../text-in.ts";

/** `/email <anything>`, in any conversation; only the asker sees the answer. */
export function listenToCommand(app: App, desk: SlackDesk): void {
  app.command(COMMAND, async ({ command, ack, client }) => {
    await ack();
    const words = await desk.locales.wordsOf(client, command.user_id);
    const text = incomingText(command.text ?? "");
    const talk = placeKey(command.team_id, command.channel_id, command.user_id);
    const reply = (message: SlackMessage) =>
      desk.outbox.respond(command.response_url, { to: "asker" }, message);
    await attempt(
      desk.log,
      "command",
      async () => {
        const answer = await askIn(desk, words, talk, text);
        await desk.conversations.remember(talk, answer, command.user_id);
        const shown = asShown(desk, words, answer, { text, isPublic: false });
        await reply(renderMessage(shown, { seenBy: "asker", words }));
      },
      () => reply(sentence(words.wentWrong)),
    );
  });
  app.command(/^(?!\/email$)/, async ({ command, client, ack }) => {
    const words = await desk.locales.wordsOf(client, command.user_id);
    const example = `${COMMAND} ${desk.ways.example}`;
    await ack({ response_type: "ephemeral", text: words.unknownCommand(example) });
  });
}
