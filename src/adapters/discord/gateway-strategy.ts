import { setTimeout as sleep } from "node:timers/promises";
import { type SessionInfo, SimpleShardingStrategy } from "discord.js";
import { TIMES } from "./limits.ts";

type Manager = ConstructorParameters<typeof SimpleShardingStrategy>[0];
type DestroyOptions = Parameters<SimpleShardingStrategy["destroy"]>[0];

interface Terminable {
  terminate(): void;
}

function isTerminable(value: unknown): value is Terminable {
  return (
    typeof value === "object" &&
    value !== null &&
    "terminate" in value &&
    typeof value.terminate === "function"
  );
}

/** The close code of a connection that ended without a goodbye: RFC 6455, 7.4.1. */
const CUT = 1006;

/**
 * The usual strategy of discord.js with three differences that outages ask for.
 *
 * - The session is kept while the gateway is out of reach. By itself discord.js 14.28 forgets it at the first connection that
 *   is refused; then what people asked meanwhile is never heard of, although Discord keeps it for a few minutes and plays it
 *   again on RESUME: https://docs.discord.com/developers/events/gateway#resuming
 * - A stop in the middle of connecting again is a stop: discord.js would connect once more and keep the process alive.
 * - A stop does not wait for a gateway that no longer answers.
 */
export class PatientStrategy extends SimpleShardingStrategy {
  /** Shards that were cut off and have not been greeted by the gateway since, with the time of the cut. */
  readonly #cutOff = new Map<number, number>();
  #stopped = false;

  constructor(manager: Manager) {
    super(manager);
    manager.on("closed", ({ code, shardId }) => this.#noteClose(shardId, code));
    manager.on("hello", ({ shardId }) => this.#cutOff.delete(shardId));
    const { updateSessionInfo, retrieveSessionInfo } = manager.options;
    Object.assign(manager.options, {
      updateSessionInfo: (shardId: number, session: SessionInfo | null) =>
        session === null && this.#isOutOfReach(shardId) ? undefined : updateSessionInfo(shardId, session),
      // The first thing asked for when connecting; a question without an answer ends it there.
      retrieveSessionInfo: (shardId: number) =>
        this.#stopped ? new Promise(() => {}) : retrieveSessionInfo(shardId),
    });
  }

  /** Also called after a `destroy`: discord.js clears away former shards before it makes new ones. */
  override spawn(shardIds: number[]): Promise<void> {
    this.#stopped = false;
    return super.spawn(shardIds);
  }

  /**
   * Says goodbye, and hangs up if that takes too long: left alone, a socket would wait for thirty seconds, and discord.js for
   * ever if it was just waiting for the gateway's greeting.
   */
  override async destroy(options?: DestroyOptions): Promise<void> {
    this.#stopped = true;
    const connections = this.#connections();
    const over = new AbortController();
    const patience = sleep(TIMES.goodbye, undefined, { signal: over.signal }).catch(() => {});
    await Promise.race([super.destroy(options), patience]);
    over.abort();
    for (const connection of connections) connection.terminate();
  }

  /** The sockets of all shards. discord.js keeps them to itself, so nothing is taken for granted about them. */
  #connections(): Terminable[] {
    const shards: unknown = Reflect.get(this, "shards");
    if (!(shards instanceof Map)) return [];
    return [...shards.values()].map((shard: object) => Reflect.get(shard, "connection")).filter(isTerminable);
  }

  #noteClose(shardId: number, code: number): void {
    if (code !== CUT) this.#cutOff.delete(shardId);
    else if (!this.#cutOff.has(shardId)) this.#cutOff.set(shardId, performance.now());
  }

  #isOutOfReach(shardId: number): boolean {
    const since = this.#cutOff.get(shardId);
    return !this.#stopped && since !== undefined && performance.now() - since < TIMES.session;
  }
}
