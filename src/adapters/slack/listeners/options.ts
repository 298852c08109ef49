import type { App } from "@slack/bolt";
import { clamp } from "../../../surface/cut.ts";
import type { SlackDesk } from "../desk.ts";
import { LIMITS } from "../limits.ts";
import { plain } from "../render/actions.ts";
import { incomingText } from "../text-in.ts";

/** The provider picker's suggestions while somebody types; the most asked-for ones before that. */
export function listenToOptions(app: App, desk: SlackDesk): void {
  app.options(/^/, async ({ options, ack }) => {
    const typed = clamp(incomingText(options.value ?? ""), LIMITS.text);
    const picks = desk.engine.pickProvider(typed, LIMITS.options);
    await ack({ options: picks.slice(0, LIMITS.options).map(({ label, id }) => option(label, id)) });
  });
}

const option = (label: string, id: string) => ({
  text: plain(label, LIMITS.optionText),
  value: clamp(id, LIMITS.optionValue),
});
