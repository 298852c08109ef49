import { describe, expect, test } from "@jest/globals";
import { isSignedBySlack, sign } from "../../../src/adapters/slack/receivers/signature.ts";

/** The example of https://docs.slack.dev/authentication/verifying-requests-from-slack */
const SECRET = "8f742231b10e8888abcd99yyyzzz85a5";
const AT = "1531420618";
const BODY = Buffer.from(
  "token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner&command=%2Fwebhook-collect&text=&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c",
);
const SIGNATURE = "v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503";
const NOW = Number(AT) * 1_000;

describe("Slack's signature", () => {
  const check = (signed: object, now = NOW, secret = SECRET) =>
    isSignedBySlack(secret, { timestamp: AT, signature: SIGNATURE, body: BODY, ...signed }, now);

  test("is the documented one", () => {
    expect(sign(SECRET, AT, BODY)).toBe(SIGNATURE);
    expect(check({})).toBe(true);
  });

  test("holds for five minutes, before and after", () => {
    expect([
      check({}, NOW + 300_000),
      check({}, NOW + 301_000),
      check({}, NOW - 300_000),
      check({}, NOW - 301_000),
    ]).toEqual([true, false, true, false]);
  });

  test.each([
    ["another body", { body: Buffer.from("token=x") }],
    ["a shorter signature", { signature: SIGNATURE.slice(0, -1) }],
    ["no signature", { signature: undefined }],
    ["no timestamp", { timestamp: undefined }],
    ["another way to write the timestamp", { timestamp: `${AT}.0` }],
  ])("does not hold for %s", (_name, change) => {
    expect(check(change)).toBe(false);
  });

  test("an empty secret signs nothing", () => {
    expect(check({ signature: sign("", AT, BODY) }, NOW, "")).toBe(false);
  });
});
