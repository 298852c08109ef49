/** Discord's ids hold the time of their making: https://docs.discord.com/developers/reference#snowflakes */
const DISCORD_EPOCH = 1_420_070_400_000n;
let last = 0n;

/** A new id, larger than every one before. Each has a millisecond of its own, so that servers made at once spread over shards. */
export function snowflake(): string {
  const now = BigInt(Date.now()) - DISCORD_EPOCH;
  last = now > last ? now : last + 1n;
  return (last << 22n).toString();
}

/** The shard that hears of a server; direct messages belong to shard 0. https://docs.discord.com/developers/events/gateway#sharding */
export function shardOf(guildId: string | undefined, shards: number): number {
  return guildId === undefined ? 0 : Number((BigInt(guildId) >> 22n) % BigInt(shards));
}
