import { createHash } from "node:crypto";
import { proseOf, type Told } from "./prose.ts";

/**
 * Eight small letters that change with any word of an entry's English prose: a translation names those that it was
 * made of. Letters only, so that YAML never takes them for a number.
 */
export function fingerprintOf(entry: Told): string {
  const digest = createHash("sha256")
    .update(JSON.stringify(proseOf(entry)))
    .digest();
  return String.fromCharCode(...digest.subarray(0, 8).map((byte) => 97 + (byte % 26)));
}
