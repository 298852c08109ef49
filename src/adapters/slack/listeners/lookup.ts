import type { App, types } from "@slack/bolt";
import { INPUT_ACTION, INPUT_BLOCK, SHORTCUT_LOOKUP, VIEW_LOOKUP } from "../action-ids.ts";
import { attempt } from "../attempt.ts";
import { answerTo, type Desk } from "../desk.ts";
import { answerView, lookupView } from "../render/views.ts";
import { incomingText } from "../text-in.ts";
import { TYPE_SOMETHING } from "../words.ts";

/** The global shortcut "Mail settings": a modal with one field, which then becomes the answer. */
export function listenToLookup(app: App, desk: Desk): void {
  app.shortcut({ callback_id: SHORTCUT_LOOKUP, type: "shortcut" }, async ({ shortcut, ack, client }) => {
    await ack();
    await attempt(desk.log, "modal", async () => {
      await client.views.open({ trigger_id: shortcut.trigger_id, view: lookupView() });
    });
  });
  app.view(VIEW_LOOKUP, async ({ view, ack }) => {
    const text = incomingText(view.state.values[INPUT_BLOCK]?.[INPUT_ACTION]?.value ?? "");
    if (!/[\p{L}\p{N}]/u.test(text))
      return ack({ response_action: "errors", errors: { [INPUT_BLOCK]: TYPE_SOMETHING } });
    return ack({ response_action: "update", view: answered(desk, text) });
  });
}

const answered = (desk: Desk, text: string): types.ModalView => answerView(answerTo(desk, text));
