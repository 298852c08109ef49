import { type Client, Events } from "discord.js";
import { apologise, onInteraction } from "./listeners/interaction.ts";
import { apologiseFor, onMessage } from "./listeners/message.ts";
import type { Surface } from "./surface.ts";
import type { Tasks } from "./tasks.ts";

/**
 * Connects the listeners. Each event is taken up once, also if Discord sends it again after a reconnect, and a fault in one
 * ends with it: discord.js would otherwise raise it as an error of the whole client.
 */
export function listen(client: Client, surface: Surface, tasks: Tasks): void {
  client.on(Events.InteractionCreate, (interaction) =>
    once(surface, interaction.id, tasks, () =>
      onInteraction(surface, interaction).catch((error) => {
        surface.report(error);
        return apologise(surface, interaction);
      }),
    ),
  );
  client.on(Events.MessageCreate, (message) =>
    once(surface, message.id, tasks, () =>
      onMessage(surface, message).catch((error) => {
        surface.report(error);
        return apologiseFor(surface, message);
      }),
    ),
  );
}

async function once(surface: Surface, id: string, tasks: Tasks, work: () => Promise<void>): Promise<void> {
  if (surface.memory.seen.has(id)) return;
  surface.memory.seen.set(id, true);
  await tasks.run(work).catch(surface.report);
}
