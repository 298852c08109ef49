/** As much of a shard of `@discordjs/ws` as is needed; discord.js keeps the real ones to itself, so nothing is taken for granted about them. */
export interface GatewayShard {
  readonly id: number;
  readonly status: number;
  readonly connection: unknown;
  destroy(options: object): Promise<void>;
}

interface Terminable {
  terminate(): void;
}

/** The shards that a strategy holds. */
export function shardsOf(strategy: object): GatewayShard[] {
  const shards: unknown = Reflect.get(strategy, "shards");
  return shards instanceof Map ? [...shards.values()].filter(isShard) : [];
}

/** The sockets that shards hold. */
export const connectionsOf = (shards: readonly GatewayShard[]): Terminable[] =>
  shards.map(({ connection }) => connection).filter(isTerminable);

const isShard = (value: object): value is GatewayShard =>
  "id" in value && "status" in value && "destroy" in value && typeof value.destroy === "function";

const isTerminable = (value: unknown): value is Terminable =>
  typeof value === "object" &&
  value !== null &&
  "terminate" in value &&
  typeof value.terminate === "function";
