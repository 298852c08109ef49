import { setTimeout as sleep } from "node:timers/promises";
import {
  type SessionInfo,
  SimpleShardingStrategy,
  WebSocketShardDestroyRecovery,
  WebSocketShardStatus,
} from "discord.js";
import { connectionsOf, type GatewayShard, shardsOf } from "./gateway-shard.ts";
import { TIMES } from "./limits.ts";

type Manager = ConstructorParameters<typeof SimpleShardingStrategy>[0];
type DestroyOptions = Parameters<SimpleShardingStrategy["destroy"]>[0];

/** The close code of a connection that ended without a goodbye: RFC 6455, 7.4.1. */
const CUT = 1006;

/** Ours, and none of Discord's: the session could still be resumed, but we begin a new one. RFC 6455, 7.4.2 leaves 4000 to 4999 to us. */
const RENEWAL = 4900;

/**
 * The usual strategy of discord.js with differences that outages ask for.
 *
 * - The session is kept while the gateway is out of reach. By itself discord.js 14.28 forgets it at the first connection that
 *   is refused; then what people asked meanwhile is never heard of, although Discord keeps it for a few minutes and plays it
 *   again on RESUME: https://docs.discord.com/developers/events/gateway#resuming
 * - A stop in the middle of connecting again is a stop: discord.js would connect once more and keep the process alive.
 * - A stop does not wait for a gateway that no longer answers.
 * - What hangs can be torn down: see the watchdog in `health.ts`.
 */
export class PatientStrategy extends SimpleShardingStrategy {
  /** Shards that were cut off and have not been greeted by the gateway since, with the time of the cut. */
  readonly #cutOff = new Map<number, number>();
  /** When each shard was last heard of. */
  readonly #heard = new Map<number, number>();
  readonly #silence: number;
  #stopped = false;

  /** @param silence milliseconds without a sign of life after which a shard counts as dead */
  constructor(manager: Manager, silence: number = TIMES.silence) {
    super(manager);
    this.#silence = silence;
    const heard = ({ shardId }: { shardId: number }) => this.#heard.set(shardId, performance.now());
    manager.on("hello", heard);
    manager.on("heartbeat", heard);
    manager.on("dispatch", heard);
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
    const connections = connectionsOf(shardsOf(this));
    const over = new AbortController();
    const patience = sleep(TIMES.goodbye, undefined, { signal: over.signal }).catch(() => {});
    await Promise.race([super.destroy(options), patience]);
    over.abort();
    for (const connection of connections) connection.terminate();
  }

  /** Whether each shard was heard of lately: a heartbeat of its was acknowledged, or something happened. */
  isHeard(): boolean {
    return shardsOf(this).every(({ id }) => this.#isHeardOf(id));
  }

  /**
   * Connects anew, with a session of its own, what is connected and leads nowhere. discord.js waits for ever for the answer to a RESUME
   * while heartbeats are acknowledged; the other stages have their time limits, and are left to them.
   */
  renew(): void {
    const isStuck = ({ id, status }: GatewayShard) =>
      status === WebSocketShardStatus.Resuming ||
      (status === WebSocketShardStatus.Ready && !this.#isHeardOf(id));
    for (const shard of shardsOf(this).filter(isStuck))
      void shard
        .destroy({
          code: RENEWAL,
          reason: "Nothing is heard",
          recover: WebSocketShardDestroyRecovery.Reconnect,
        })
        .catch(() => {});
  }

  #isHeardOf(shardId: number): boolean {
    const at = this.#heard.get(shardId);
    return at !== undefined && performance.now() - at < this.#silence;
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
