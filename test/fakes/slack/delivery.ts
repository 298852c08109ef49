import type { Json } from "./checks/problem.ts";

/** The three envelopes that Slack packs its deliveries in. */
export type Kind = "events_api" | "slash_commands" | "interactive";

/** How a delivery was taken: after how long, with what status and body, at which attempt. */
export interface Ack {
  readonly ms: number;
  readonly status: number;
  readonly body: unknown;
  readonly attempts: number;
}

export interface Retry {
  readonly num: number;
  readonly reason: string;
}

/** How Slack reaches an app. */
export interface Transport {
  deliver(kind: Kind, payload: Json, retry?: Retry): Promise<Ack>;
}

/** Slack gives up on an acknowledgement after three seconds. */
export const ACK_MS = 3_000;
