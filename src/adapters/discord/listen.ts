import { type Client, Events } from "discord.js";
import { inEvent } from "../../surface/event-id.ts";
import type { OpenWork } from "../../surface/open-work.ts";
import type { DiscordDesk } from "./desk.ts";
import { apologise, onInteraction } from "./listeners/interaction.ts";
import { apologiseFor, onMessage } from "./listeners/message.ts";

/**
 * Connects the listeners. Each event is taken up once, also if Discord sends it again after a reconnect, and a fault in one
 * ends with it: discord.js would otherwise raise it as an error of the whole client.
 */
export function listen(client: Client, desk: DiscordDesk, work: OpenWork): void {
  const takeUp = async (id: string, answer: () => Promise<void>, apology: () => Promise<void>) => {
    const claimed = async () => {
      if (!(await desk.once.claim(id))) return;
      await answer().catch((error) => {
        desk.report(error);
        return apology();
      });
    };
    await inEvent(id, () => work.track(claimed()).catch(desk.report));
  };
  client.on(Events.InteractionCreate, (interaction) =>
    takeUp(
      interaction.id,
      () => onInteraction(desk, interaction),
      () => apologise(desk, interaction),
    ),
  );
  client.on(Events.MessageDelete, ({ id }) => desk.cooldown.forget(id));
  client.on(Events.MessageCreate, (message) =>
    takeUp(
      message.id,
      () => onMessage(desk, message),
      () => apologiseFor(desk, message),
    ),
  );
}
