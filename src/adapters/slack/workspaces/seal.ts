import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";

/** Locks a text so that only whoever has SLACK_TOKEN_KEY can read it. */
export interface Seal {
  /** @param owner whose text it is: under another name it cannot be opened */
  close(text: string, owner: string): string;
  /** Undefined for what no key opens: another key, another owner, or changed on the way. */
  open(sealed: string, owner: string): Opened | undefined;
}

export interface Opened {
  readonly text: string;
  /** Closed with a key that is to be given up: close it again. */
  readonly isOld: boolean;
}

/** What a sealed text begins with, so that another way of sealing can be told from this one. */
const VERSION = 1;

/** https://nodejs.org/api/crypto.html#class-cipheriv: 96 bits of nonce, 128 of tag, as NIST SP 800-38D recommends for GCM. */
const CIPHER = "aes-256-gcm";
const NONCE = 12;
const TAG = 16;
const HEAD = 1 + NONCE + TAG;

/**
 * AES-256-GCM. Base 64 of: version, nonce, tag, cipher text; the owner is bound in as associated data.
 *
 * @param secrets SLACK_TOKEN_KEY: the first closes, all open
 */
export function createSeal(secrets: readonly string[]): Seal {
  const keys = secrets.map((secret) => deriveKey(secret, "stored tokens"));
  const [first] = keys;
  if (!first) throw new Error("A seal needs a key");
  return {
    close(text, owner) {
      const nonce = randomBytes(NONCE);
      const cipher = createCipheriv(CIPHER, first, nonce).setAAD(bound(owner));
      const hidden = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
      return Buffer.concat([Buffer.of(VERSION), nonce, cipher.getAuthTag(), hidden]).toString("base64");
    },
    open(sealed, owner) {
      const bytes = Buffer.from(sealed, "base64");
      if (bytes[0] !== VERSION || bytes.length < HEAD) return undefined;
      for (const key of keys) {
        const text = decrypt(key, bytes, owner);
        if (text !== undefined) return { text, isOld: key !== first };
      }
      return undefined;
    },
  };
}

/** 32 bytes for one purpose out of a secret of any form: HKDF, RFC 5869. */
export const deriveKey = (secret: string, purpose: string): Buffer =>
  Buffer.from(hkdfSync("sha256", secret, "", `waybill slack ${purpose}`, 32));

const bound = (owner: string) => Buffer.from(`${VERSION}:${owner}`);

function decrypt(key: Buffer, bytes: Buffer, owner: string): string | undefined {
  const nonce = bytes.subarray(1, 1 + NONCE);
  const cipher = createDecipheriv(CIPHER, key, nonce, { authTagLength: TAG }).setAAD(bound(owner));
  cipher.setAuthTag(bytes.subarray(1 + NONCE, HEAD));
  try {
    return Buffer.concat([cipher.update(bytes.subarray(HEAD)), cipher.final()]).toString("utf8");
  } catch {
    return undefined;
  }
}
