import { once } from "node:events";
import { type Client, Events } from "discord.js";
import type { DiscordConfig } from "./config.ts";
import { noGateway, startErrorOf } from "./start-error.ts";

/**
 * Logs in and waits until all shards are ready. discord.js itself would wait for ever; this gives up when nothing has moved
 * for `patience` milliseconds.
 * @throws DiscordStartError
 */
export async function connect(client: Client, config: DiscordConfig, patience: number): Promise<void> {
  let closeCode: number | undefined;
  client.on(Events.ShardDisconnect, ({ code }) => {
    closeCode ??= code;
  });
  const over = new AbortController();
  const ready = Promise.all([once(client, Events.ClientReady), client.login(config.token)]);
  try {
    await Promise.race([ready, standstill(client, patience, over.signal)]);
  } catch (error) {
    await goodbye(client);
    throw startErrorOf(error, closeCode, config);
  } finally {
    over.abort();
  }
}

/** Takes leave of Discord, which is no lost connection. Ends within a second, see the strategy of the gateway. */
export async function goodbye(client: Client): Promise<void> {
  client.removeAllListeners(Events.ShardReconnecting);
  await client.destroy();
}

/** Rejects when no shard has become ready for some time, until it is no longer of interest. */
function standstill(client: Client, patience: number, over: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const timer = setTimeout(() => reject(noGateway()), patience);
    client.on(Events.ShardReady, () => timer.refresh());
    over.addEventListener("abort", () => clearTimeout(timer));
  });
}
