/** Discord's ids hold the time of their making: https://docs.discord.com/developers/reference#snowflakes */
const DISCORD_EPOCH = 1_420_070_400_000n;
let increment = 0n;

/** A new id, unique in this process and larger than every one before. */
export function snowflake(): string {
  increment += 1n;
  return (((BigInt(Date.now()) - DISCORD_EPOCH) << 22n) + increment).toString();
}

/** The shard that hears of a server; direct messages belong to shard 0. https://docs.discord.com/developers/events/gateway#sharding */
export function shardOf(guildId: string | undefined, shards: number): number {
  return guildId === undefined ? 0 : Number((BigInt(guildId) >> 22n) % BigInt(shards));
}
