import { hash } from "node:crypto";
import { readFileSync } from "node:fs";

/** Parsed files by the hash of their text. A file that changed has another hash, so a stale cache is never used. */
export type Cache = ReadonlyMap<string, unknown>;

/** @param text in UTF-8 */
export const hashOf = (text: Uint8Array): string => hash("sha256", text, "base64url");

/** The compiled files, or an empty cache where there are none or they cannot be read: only slower, never wrong. */
export function readCache(file: string | undefined): Cache {
  if (file === undefined) return new Map();
  try {
    const content: unknown = JSON.parse(readFileSync(file, "utf8"));
    return new Map(Object.entries(content ?? {}));
  } catch {
    return new Map();
  }
}
