import { type SessionInfo, SimpleShardingStrategy } from "discord.js";
import { TIMES } from "./limits.ts";

type Manager = ConstructorParameters<typeof SimpleShardingStrategy>[0];

/** The close code of a connection that ended without a goodbye: RFC 6455, 7.4.1. */
const CUT = 1006;

/**
 * Builds the usual strategy of discord.js, but keeps the session while the gateway is out of reach. By itself discord.js 14.28
 * forgets the session at the first connection that is refused; then what people asked during an outage is never heard of,
 * although Discord keeps it for a few minutes and plays it again on RESUME.
 * https://docs.discord.com/developers/events/gateway#resuming
 *
 * For `ws.buildStrategy` of the client's options.
 */
export function keepSessionThroughOutages(manager: Manager): SimpleShardingStrategy {
  // Shards that were cut off and have not been greeted by the gateway since, with the time of the cut.
  const cutOff = new Map<number, number>();
  manager.on("closed", ({ code, shardId }) => {
    if (code !== CUT) cutOff.delete(shardId);
    else if (!cutOff.has(shardId)) cutOff.set(shardId, Date.now());
  });
  manager.on("hello", ({ shardId }) => cutOff.delete(shardId));
  const { updateSessionInfo } = manager.options;
  const keepable = (shardId: number, session: SessionInfo | null) => {
    const since = session === null ? cutOff.get(shardId) : undefined;
    return since !== undefined && Date.now() - since < TIMES.session;
  };
  Object.assign(manager.options, {
    updateSessionInfo: (shardId: number, session: SessionInfo | null) =>
      keepable(shardId, session) ? undefined : updateSessionInfo(shardId, session),
  });
  return new SimpleShardingStrategy(manager);
}
