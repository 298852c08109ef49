import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { deriveKey } from "./seal.ts";
import type { Shelf } from "./shelf.ts";

/** Ties Slack's answer to the browser that was sent there, once and for ten minutes: RFC 6749, section 10.12. */
export interface States {
  /** @param browser the secret in that browser's cookie */
  issue(browser: string): string;
  /** Whether this browser was given this state, not long ago, and did not come back with it before. @throws where Redis is away */
  redeem(state: string, browser: string): Promise<boolean>;
}

export const STATE_MS = 600_000;

/**
 * A state proves itself: `time.nonce.HMAC(time.nonce.browser)`. So asking for one stores nothing, whoever asks and however often; only
 * one that comes back whole is noted as used.
 *
 * @param secrets SLACK_TOKEN_KEY: the first makes states, all take them
 * @param now milliseconds since 1970
 */
export function createStates(secrets: readonly string[], shelf: Shelf, now: () => number = Date.now): States {
  const keys = secrets.map((secret) => deriveKey(secret, "install state"));
  const mark = (key: Buffer, body: string, browser: string) =>
    createHmac("sha256", key).update(`${body}.${browser}`).digest("base64url");
  return {
    issue(browser) {
      const body = `${now() + STATE_MS}.${randomBytes(16).toString("base64url")}`;
      return `${body}.${mark(keys[0] as Buffer, body, browser)}`;
    },
    async redeem(state, browser) {
      const [, body = "", until = "", nonce = "", given = ""] = STATE.exec(state) ?? [];
      const left = Number(until) - now();
      if (browser === "" || !keys.some((key) => isSame(mark(key, body, browser), given))) return false;
      return left > 0 && left <= STATE_MS && shelf.setIfAbsent(`slack:state:${nonce}`, "used", STATE_MS);
    },
  };
}

const STATE = /^((\d{1,15})\.([\w-]{22}))\.([\w-]{43})$/;

function isSame(expected: string, given: string): boolean {
  return expected.length === given.length && timingSafeEqual(Buffer.from(expected), Buffer.from(given));
}
