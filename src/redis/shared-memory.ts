import { hkdfSync } from "node:crypto";
import { nameOf } from "../surface/digest.ts";
import { createLocalMemory } from "../surface/local-memory.ts";
import type { Memory } from "../surface/memory.ts";
import { createOwed } from "./owed.ts";
import type { Redis } from "./redis.ts";
import { TAKE } from "./take.ts";

export interface Sharing {
  /** Shared by the surface's copies and nobody else, such as `slack`. */
  readonly surface: string;
  /** A token that all copies have: the digests are keyed with what is derived from it, which is kept nowhere. */
  readonly token: string;
  /** Milliseconds that only ever grow. */
  readonly now: () => number;
}

/**
 * What all copies share. Everything is kept in this process too, first: what Redis does not say in time, that says; and what Redis did not
 * take, it gets when it is back.
 */
export function createSharedMemory(redis: Redis, { surface, token, now }: Sharing): Memory {
  const secret = keyFrom(token, surface);
  const local = createLocalMemory(now, secret);
  const owed = createOwed(redis, now);
  const named = (key: string) => nameOf(secret, key);

  return {
    async claim(key, ttlMs) {
      if (!(await local.claim(key, ttlMs))) return false;
      const name = named(key);
      return redis.setIfAbsent(name, "", ttlMs).catch(() => {
        owed.add(name, "", ttlMs);
        return true;
      });
    },
    async get(key) {
      const own = await local.get(key);
      const name = named(key);
      if (own !== undefined && owed.has(name)) return own;
      return (await redis.get(name).catch(() => undefined)) ?? own;
    },
    async set(key, value, ttlMs) {
      await local.set(key, value, ttlMs);
      const name = named(key);
      owed.drop(name);
      await redis.set(name, value, ttlMs).catch(() => owed.add(name, value, ttlMs));
    },
    async delete(key) {
      await local.delete(key);
      const name = named(key);
      owed.drop(name);
      await redis.delete(name).catch(() => {});
    },
    async take(key, size) {
      const own = await local.take(key, size);
      const { most, everyMs } = size;
      const taken = redis.run(TAKE, named(key), [most, everyMs]);
      return taken.then((room) => room === 1).catch(() => own);
    },
  };
}

/** https://www.rfc-editor.org/rfc/rfc5869 */
const keyFrom = (token: string, surface: string) =>
  new Uint8Array(hkdfSync("sha256", token, "", `waybill memory 1 ${surface}`, 32));
