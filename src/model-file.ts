import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { brotliCompressSync, brotliDecompressSync, constants } from "node:zlib";
import { type Learned, learn } from "./engine/lessons/lessons.ts";
import { pack, unpack } from "./engine/lessons/pack.ts";
import { lookupOf } from "./engine/lookup.ts";
import type { Knowledge } from "./knowledge/knowledge.ts";
import { SHIPPED } from "./knowledge/shipped.ts";

/** Nearly as small as the best, and several times as fast. */
const QUALITY = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };

/** What was learned from these lessons, from a file; undefined where it holds others, or is not there. */
export function readModel(file: string, lessons: string): Learned | undefined {
  try {
    return unpack(brotliDecompressSync(readFileSync(file)), lessons);
  } catch {
    return undefined;
  }
}

export function writeModel(file: string, learned: Learned, lessons: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, brotliCompressSync(pack(learned, lessons), QUALITY), { mode: 0o600 });
}

/**
 * What the engine learned from a base: as the build wrote it; for an organisation's own lessons from the cache of this
 * machine (`XDG_CACHE_HOME`, https://specifications.freedesktop.org/basedir-spec), else learned now, in seconds.
 */
export function learnedFor(base: Knowledge): Learned {
  const cached = join(
    process.env.XDG_CACHE_HOME || join(homedir(), ".cache"),
    "waybill",
    `${base.lessons}.br`,
  );
  const known = readModel(SHIPPED.model, base.lessons) ?? readModel(cached, base.lessons);
  if (known) return known;
  const learned = learn(base, lookupOf(base));
  try {
    writeModel(cached, learned, base.lessons);
  } catch {
    // A machine that keeps no cache learns at every start.
  }
  return learned;
}
