import { createHmac, timingSafeEqual } from "node:crypto";

/** https://docs.slack.dev/authentication/verifying-requests-from-slack */
const WINDOW_SECONDS = 5 * 60;

export interface Signed {
  readonly timestamp: string | undefined;
  readonly signature: string | undefined;
  readonly body: Buffer;
}

/**
 * Whether Slack signed this body with our secret within the last five minutes. A time in the future is as wrong as an old one.
 * @param nowMs the clock's time in milliseconds
 */
export function isSignedBySlack(
  secret: string,
  { timestamp, signature, body }: Signed,
  nowMs: number,
): boolean {
  if (secret === "" || !timestamp || !signature || !/^\d{1,12}$/.test(timestamp)) return false;
  if (Math.abs(nowMs / 1_000 - Number(timestamp)) > WINDOW_SECONDS) return false;
  const expected = Buffer.from(sign(secret, timestamp, body));
  const given = Buffer.from(signature);
  return expected.length === given.length && timingSafeEqual(expected, given);
}

/** `v0=` and the HMAC-SHA256 of `v0:timestamp:body`. */
export function sign(secret: string, timestamp: string, body: Buffer): string {
  return `v0=${createHmac("sha256", secret).update(`v0:${timestamp}:`).update(body).digest("hex")}`;
}
