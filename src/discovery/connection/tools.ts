import { lookup } from "node:dns/promises";
import { connect, type Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

/** Network, DNS and clock of a look. */
export interface Tools {
  /** Every address of a name; empty or a rejection where there is none. */
  resolve(host: string): Promise<readonly string[]>;
  /** Which addresses may be called; asked after resolution, and the very address is then called. */
  allows(address: string): boolean;
  /** A socket that has begun to connect. */
  connect(address: string, port: number): Socket;
  /** Milliseconds since 1970. */
  now(): number;
  wait(ms: number): Promise<unknown>;
  /** Calls `ring` after `ms`; gives what calls it off. */
  alarm(ms: number, ring: () => void): () => void;
  /** What a whole look may take, in milliseconds. */
  readonly timeMs: number;
  /** Between two connections to one host. */
  readonly pauseMs: number;
  /** PEM of the authorities to trust, one behind the other; left out, Node's own. */
  readonly ca?: string;
}

/** This machine's own network, calling whatever it is told to: for its operator, not for strangers. */
export const MACHINE: Tools = {
  resolve: async (host) => (await lookup(host, { all: true, verbatim: true })).map(({ address }) => address),
  allows: () => true,
  connect: (host, port) => connect({ host, port }),
  now: Date.now,
  wait: sleep,
  alarm: (ms, ring) => {
    const timer = setTimeout(ring, ms);
    return () => clearTimeout(timer);
  },
  timeMs: 8000,
  pauseMs: 500,
};
