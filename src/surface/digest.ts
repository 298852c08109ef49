import { createHmac } from "node:crypto";

/**
 * The name under which a key is kept: its kind as it is, and of the rest an HMAC (SHA-256, base 64). Without `secret` nobody can tell
 * what a text was, by trying likely ones.
 */
export function nameOf(secret: Uint8Array, key: string): string {
  const kind = key.slice(0, key.indexOf(":"));
  return `${kind}:${createHmac("sha256", secret).update(key).digest("base64url")}`;
}
