import { createHash, randomBytes } from "node:crypto";

/** Drawn at each start: nobody can tell from a digest what a text was, by trying likely ones. */
const SALT = randomBytes(32);

/** A name for a key of any length that holds nothing of it: SHA-256 with the salt of this process, in base 64. */
export function digest(key: string): string {
  return createHash("sha256").update(SALT).update(key).digest("base64");
}
