import type { App } from "@slack/bolt";
import { COMMAND } from "../action-ids.ts";
import { attempt } from "../attempt.ts";
import { placeKey } from "../conversations.ts";
import { answerIn, type Desk } from "../desk.ts";
import type { SlackMessage } from "../outbox.ts";
import { renderMessage, sentence } from "../render/message.ts";
import { incomingText } from "../text-in.ts";
import { SORRY, UNKNOWN_COMMAND } from "../words.ts";

/** `/email <anything>`, in any conversation; only the asker sees the answer. */
export function listenToCommand(app: App, desk: Desk): void {
  app.command(COMMAND, async ({ command, ack }) => {
    await ack();
    const text = incomingText(command.text ?? "");
    const asker = command.user_id;
    const talk = { asker, key: placeKey(command.team_id, command.channel_id, asker) };
    const reply = (message: SlackMessage) =>
      desk.outbox.respond(command.response_url, { to: "asker" }, message);
    await attempt(
      desk.log,
      "command",
      async () => reply(renderMessage(answerIn(desk, talk, text), { surface: "private" })),
      () => reply(sentence(SORRY)),
    );
  });
  app.command(/^(?!\/email$)/, async ({ ack }) => {
    await ack({ response_type: "ephemeral", text: UNKNOWN_COMMAND });
  });
}
