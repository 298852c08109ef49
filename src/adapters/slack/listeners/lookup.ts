import type { App } from "@slack/bolt";
import { askFurther, asShown } from "../../../surface/talk.ts";
import { INPUT_ACTION, INPUT_BLOCK, SHORTCUT_LOOKUP, VIEW_LOOKUP } from "../action-ids.ts";
import { attempt } from "../attempt.ts";
import type { SlackDesk } from "../desk.ts";
import { windowKey } from "../places.ts";
import { answerView, lookupView } from "../render/views.ts";
import { incomingText } from "../text-in.ts";

/** A window turns into its answer within three seconds, all ways included: https://docs.slack.dev/surfaces/modals */
const WINDOW_WAITS_MS = 1_500;

/** The global shortcut "Mail settings": a modal with one field, which then becomes the answer. */
export function listenToLookup(app: App, desk: SlackDesk): void {
  app.shortcut({ callback_id: SHORTCUT_LOOKUP, type: "shortcut" }, async ({ shortcut, ack, client }) => {
    await ack();
    await attempt(desk.log, "modal", async () => {
      const words = await desk.locales.wordsOf(client, shortcut.user.id);
      await client.views.open({
        trigger_id: shortcut.trigger_id,
        view: lookupView(words, desk.ways.example),
      });
    });
  });
  app.view(VIEW_LOOKUP, async ({ view, body, client, ack }) => {
    const words = await desk.locales.wordsOf(client, body.user.id);
    const text = incomingText(view.state.values[INPUT_BLOCK]?.[INPUT_ACTION]?.value ?? "");
    if (!/[\p{L}\p{N}]/u.test(text))
      return ack({ response_action: "errors", errors: { [INPUT_BLOCK]: words.lookup.empty } });
    const asked = { text, language: words.language };
    const answer = await askFurther(desk, asked, { asker: body.user.id, within: WINDOW_WAITS_MS });
    await desk.conversations.remember(windowKey(view.id), answer);
    const shown = asShown(desk, words, answer, { text, isPublic: false });
    return ack({ response_action: "update", view: answerView(shown, { words }) });
  });
}
