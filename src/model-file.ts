import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { deserialize, serialize } from "node:v8";
import { brotliCompressSync, brotliDecompressSync } from "node:zlib";
import { type Learned, learn } from "./engine/lessons/lessons.ts";
import { TRAININGS } from "./engine/lessons/trainings.ts";
import { lookupOf } from "./engine/lookup.ts";
import type { Knowledge } from "./knowledge/knowledge.ts";
import { SHIPPED } from "./knowledge/shipped.ts";
import type { ModelData } from "./learn/model.ts";
import { lessonCode } from "./lesson-code.ts";

/** Of which lessons (the base's fingerprint of them), how it was learned, and what. */
interface Content {
  readonly lessons: string;
  readonly trainings: string;
  /** Fingerprint of the code that learned it. */
  readonly code: string;
  readonly learned: Learned;
}

/**
 * What was learned from these lessons, from a file; undefined where it holds others, is none, or a newer Node.js wrote it.
 *
 * @param code only what this very code learned; a start takes what the build beside it wrote
 */
export function readModel(file: string, lessons: string, code?: string): Learned | undefined {
  try {
    const content: Content = deserialize(brotliDecompressSync(readFileSync(file)));
    const isOurs = content.lessons === lessons && content.trainings === TRAININGS;
    return isOurs && (code === undefined || content.code === code)
      ? eachModel(content.learned, fromSteps)
      : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Writes it as V8 stores data (https://nodejs.org/api/v8.html#serialization-api), compressed. What the build writes is
 * for everybody, as a service is built by one user and run by another; `mode` narrows it.
 */
export function writeModel(
  file: string,
  learned: Learned,
  { lessons, code }: { readonly lessons: string; readonly code: string },
  mode = 0o644,
): void {
  const content: Content = { lessons, trainings: TRAININGS, code, learned: eachModel(learned, toSteps) };
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, brotliCompressSync(serialize(content)), { mode });
}

const eachModel = ({ roles, facts, reader }: Learned, change: (row: Uint32Array) => Uint32Array): Learned => {
  const changed = (model: ModelData) => ({
    ...model,
    numbers: change(model.numbers),
    from: change(model.from),
  });
  return { roles: changed(roles), facts: changed(facts), reader: changed(reader) };
};

/** Rows that only rise are stored by their steps, which are small and so take less room. */
const toSteps = (row: Uint32Array) => row.map((value, at) => value - (row[at - 1] ?? 0));

function fromSteps(steps: Uint32Array): Uint32Array {
  let value = 0;
  return steps.map((step) => {
    value += step;
    return value;
  });
}

/** An organisation's own words are nobody else's on this machine. */
const ONLY_MINE = 0o600;

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
  const shipped = readModel(SHIPPED.model, base.lessons);
  if (shipped) return shipped;
  const code = lessonCode();
  const known = readModel(cached, base.lessons, code);
  if (known) return known;
  const learned = learn(base, lookupOf(base));
  try {
    writeModel(cached, learned, { lessons: base.lessons, code }, ONLY_MINE);
  } catch {
    // A machine that keeps no cache learns at every start.
  }
  return learned;
}
