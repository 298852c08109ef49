import { setTimeout as pause } from "node:timers/promises";
import { createClient } from "redis";
import type { Log } from "../surface/log.ts";
import { createSeldom } from "../surface/seldom.ts";
import { inTime } from "./in-time.ts";
import type { Redis } from "./redis.ts";

/** What every key begins with. */
const PREFIX = "waybill:";

/** What an answer waits for Redis at most, in milliseconds; its own machine or network answers in less than one. */
const PATIENCE_MS = 750;
/** Where it was too slow once, it is left alone for so long. */
const REST_MS = 1_000;
/** The start does not wait longer for the first connection. */
const FIRST_MS = 1_000;
const CONNECT_MS = 2_000;
/** A connection on which nothing was heard for so long is made anew; on one that stands a PING is answered more often. */
const SILENT_MS = 6_000;
const PING_MS = 2_000;

/** 50 ms, doubled with each failure up to two seconds; not all replicas at the same moment. */
const backoff = (failures: number) =>
  Math.min(2_000, 50 * 2 ** Math.min(failures, 6)) * (0.75 + Math.random() / 2);

const clientFor = (url: string) =>
  createClient({
    url,
    keyPrefix: PREFIX,
    // What was sent before a cut is not sent again: the claim of before would then look like somebody else's.
    disableOfflineQueue: true,
    disableClientInfo: true,
    maintNotifications: "disabled",
    pingInterval: PING_MS,
    socket: { connectTimeout: CONNECT_MS, socketTimeout: SILENT_MS, reconnectStrategy: backoff },
  });

type Client = ReturnType<typeof clientFor>;

/**
 * A connection to Redis that comes back by itself. Each command takes three quarters of a second at most, and none waits for a server that is
 * away: it throws at once. Resolves when connected, or after a second without; it goes on trying then.
 *
 * @param url `redis:` or `rediss:`; its password never reaches the log
 */
export async function connectRedis(url: string, log: Log): Promise<Redis> {
  const away = createSeldom(log, "Redis does not answer; what copies share is kept in memory until it does");
  const listeners: (() => void)[] = [];
  let restsUntil = 0;
  let isClosed = false;
  let client = open();

  function open(): Client {
    const fresh = clientFor(url);
    fresh.on("error", () => isClosed || away());
    fresh.on("ready", () => {
      log.info({}, "Redis is connected");
      setTimeout(tellBack, Math.max(0, restsUntil - performance.now())).unref();
    });
    fresh.connect().catch(() => {});
    return fresh;
  }

  const tellBack = () => {
    if (!isAway()) for (const listener of listeners) listener();
  };

  /** A server that hangs would hold up every answer: its connection is given up, and the next one is used once it has been greeted. */
  function giveUp(slow: Client): void {
    if (slow !== client || isClosed) return;
    away();
    restsUntil = performance.now() + REST_MS;
    client = open();
    slow.destroy();
  }

  const isAway = () => !client.isReady || performance.now() < restsUntil;

  async function ask<T>(command: (client: Client) => Promise<T>): Promise<T> {
    if (isAway()) throw new RedisAwayError("Redis is away");
    const asked = client;
    return inTime(command(asked), PATIENCE_MS, () => {
      giveUp(asked);
      throw new RedisAwayError("Redis did not answer in time");
    });
  }

  for (const start = performance.now(); !client.isReady && performance.now() - start < FIRST_MS; )
    await pause(10);
  if (isAway()) away();

  return {
    isAway,
    onBack: (listener) => void listeners.push(listener),
    get: async (key) => (await ask((redis) => redis.get(key))) ?? undefined,
    set: async (key, value, ttlMs) => void (await ask((redis) => redis.set(key, value, lasting(ttlMs)))),
    setIfAbsent: async (key, value, ttlMs) =>
      (await ask((redis) => redis.set(key, value, { ...lasting(ttlMs), condition: "NX" }))) !== null,
    delete: async (key) => void (await ask((redis) => redis.del(key))),
    run: (script, key, args) =>
      ask((redis) => redis.eval(script, { keys: [key], arguments: args.map(String) })),
    async close() {
      isClosed = true;
      client.destroy();
    },
  };
}

/** Redis did not do it, or nobody knows whether it did. */
export class RedisAwayError extends Error {
  override readonly name = "RedisAwayError";
}

const lasting = (ttlMs?: number) =>
  ttlMs === undefined ? {} : { expiration: { type: "PX" as const, value: Math.ceil(ttlMs) } };
