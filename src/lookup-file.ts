import { readFileSync, writeFileSync } from "node:fs";
import { deserialize, serialize } from "node:v8";
import { lookupOf, PART_NAMES, type Stored } from "./engine/lookup.ts";
import type { Knowledge } from "./knowledge/knowledge.ts";

/** Of which base (its version), and each part as bytes of their own, so that a start reads those that it needs. */
interface Content {
  readonly version: string;
  readonly parts: ReadonlyMap<string, Uint8Array>;
}

/** What is looked up in a text, as V8 stores data (https://nodejs.org/api/v8.html#serialization-api). */
export function lookupBytes(base: Knowledge, lookup = lookupOf(base)): Buffer {
  const parts = new Map(PART_NAMES.map((name) => [name, serialize(lookup[name]())]));
  return serialize({ version: base.version, parts } satisfies Content);
}

/** Writes it for a start. */
export const writeLookup = (file: string, base: Knowledge): void => writeFileSync(file, lookupBytes(base));

/** The parts in such a file; none where it is of another base, is not there, or a newer Node.js wrote it. */
export function readLookup(file: string, base: Knowledge): Stored | undefined {
  try {
    return lookupFrom(readFileSync(file), base);
  } catch {
    return undefined;
  }
}

/** The parts in such bytes; none where they are of another base, or a newer Node.js wrote them. */
export function lookupFrom(bytes: Uint8Array, base: Knowledge): Stored | undefined {
  try {
    const { version, parts }: Content = deserialize(bytes);
    const part: Stored = (name) => {
      const bytes = parts.get(name);
      return bytes && deserialize(bytes);
    };
    return version === base.version ? part : undefined;
  } catch {
    return undefined;
  }
}
