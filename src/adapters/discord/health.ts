import { type Client, Events, Routes, Status } from "discord.js";
import type { Log } from "../../surface/log.ts";
import { createProbe, type Probe } from "../../surface/probe.ts";
import type { Watch } from "../../surface/watch.ts";
import type { DiscordConfig } from "./config.ts";
import { BAD_TOKEN, closedForGood, type DiscordStartError } from "./start-error.ts";

/**
 * Logs what becomes of the connection: reconnects and resumes by themselves are no trouble and stay quiet.
 * `onLost` is called if Discord closes it for good, such as after the token was reset.
 */
export function watchHealth(
  client: Client,
  log: Log,
  watch: Watch,
  onLost: (error: DiscordStartError) => void,
): void {
  client.on(Events.ShardReconnecting, (shard) =>
    log.info({ shard }, "Discord: connection lost, connecting again"),
  );
  client.on(Events.ShardResume, (shard, replayed) => {
    watch.reconnected();
    log.info({ shard, replayed }, "Discord: connected again");
  });
  client.on(Events.ShardReady, (shard) => {
    watch.reconnected();
    log.info({ shard }, "Discord: connected again, with a new session");
  });
  client.on(Events.ShardError, (error, shard) => log.warn({ shard, error }, "Discord: connection trouble"));
  client.on(Events.ShardDisconnect, ({ code }, shard) => {
    const lost = closedForGood(code);
    log.error({ shard, code }, lost?.message ?? "Discord closed the connection for good.");
    if (lost) onLost(lost);
  });
}

/** Whether every shard is connected to the gateway. */
export const isConnected = ({ ws: { shards } }: Client): boolean =>
  shards.size > 0 && shards.every(({ status }) => status === Status.Ready);

/** What keeps Discord's questions from being answered: no gateway, or a token that the REST API no longer takes. */
export function createHealth(client: Client, platform: Probe): Probe {
  return async () => (isConnected(client) ? platform() : "Discord's gateway is not connected.");
}

/** What keeps the REST API from answering. */
export const createPlatform = (client: Client, config: DiscordConfig): Probe =>
  createProbe({ ask: () => askDiscord(client, config), silent: SILENT });

const SILENT = "Discord's REST API does not answer.";

/** Asked past discord.js, which would wait and try again: https://docs.discord.com/developers/resources/user#get-current-user */
async function askDiscord(client: Client, { token }: DiscordConfig): Promise<string | undefined> {
  const { api, version } = client.rest.options;
  const { status, body } = await fetch(`${api}/v${version}${Routes.user()}`, {
    headers: { authorization: `Bot ${token}` },
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
  await body?.cancel();
  if (status === 401) return BAD_TOKEN;
  return status >= 500 ? `${SILENT.slice(0, -1)} (${status}).` : undefined;
}

const PATIENCE_MS = 5_000;
