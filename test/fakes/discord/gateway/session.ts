import { GatewayOpcodes } from "discord-api-types/v10";
import { snowflake } from "../ids.ts";

/** Sends one payload to whoever is connected. */
export type Send = (payload: object) => void;

interface Event {
  readonly s: number;
  readonly t: string;
  readonly d: unknown;
}

/**
 * A session of the gateway: it outlives its connection, keeps what was sent meanwhile, and plays it again on RESUME.
 * https://docs.discord.com/developers/events/gateway#resuming
 */
export class Session {
  readonly id = snowflake();
  readonly shard: readonly [number, number];
  readonly intents: number;
  private send: Send | undefined;
  private sequence = 0;
  private readonly events: Event[] = [];

  constructor(shard: readonly [number, number], intents: number) {
    this.shard = shard;
    this.intents = intents;
  }

  attach(send: Send): void {
    this.send = send;
  }

  detach(): void {
    this.send = undefined;
  }

  dispatch(t: string, d: unknown): void {
    this.sequence += 1;
    const event = { s: this.sequence, t, d };
    this.events.push(event);
    this.send?.({ op: GatewayOpcodes.Dispatch, ...event });
  }

  /** Plays again what came after `sequence`. */
  replay(sequence: number): void {
    const missed = this.events.filter(({ s }) => s > sequence);
    for (const event of missed) this.send?.({ op: GatewayOpcodes.Dispatch, ...event });
  }
}
