import { type Client, Events } from "discord.js";
import type { Log } from "../../surface/log.ts";
import { closedForGood, type DiscordStartError } from "./start-error.ts";

/**
 * Logs what becomes of the connection: reconnects and resumes by themselves are no trouble and stay quiet.
 * `onLost` is called if Discord closes it for good, such as after the token was reset.
 */
export function watchHealth(client: Client, log: Log, onLost: (error: DiscordStartError) => void): void {
  client.on(Events.ShardReconnecting, (shard) =>
    log.info({ shard }, "Discord: connection lost, connecting again"),
  );
  client.on(Events.ShardResume, (shard, replayed) =>
    log.info({ shard, replayed }, "Discord: connected again"),
  );
  client.on(Events.ShardReady, (shard) => log.debug({ shard }, "Discord: shard ready"));
  client.on(Events.ShardError, ({ name, message }, shard) =>
    log.warn({ shard, name, reason: message }, "Discord: connection trouble"),
  );
  client.on(Events.ShardDisconnect, ({ code }, shard) => {
    const lost = closedForGood(code);
    log.error({ shard, code }, lost?.message ?? "Discord closed the connection for good.");
    if (lost) onLost(lost);
  });
}
