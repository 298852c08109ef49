import { describe, expect, test } from "@jest/globals";
import { decodeValue, encodeValue, pickedProtocol, pickId } from "../../../src/adapters/slack/action-ids.ts";
import { boltLogger } from "../../../src/adapters/slack/bolt-logger.ts";

describe("what a button carries", () => {
  test("comes back as it was", () => {
    expect(decodeValue(encodeValue({ ask: "Gmail IMAP", thread: "1.2" }))).toEqual({
      ask: "Gmail IMAP",
      thread: "1.2",
    });
    expect(decodeValue(encodeValue({ ask: "Gmail IMAP", card: "12" }))).toEqual({
      ask: "Gmail IMAP",
      card: "12",
    });
    expect(decodeValue('{"ask":"Gmail","thread":"<!channel>","card":"x"}')).toEqual({ ask: "Gmail" });
  });

  test("a picker's id tells its protocol", () => {
    expect([
      pickedProtocol(pickId("pop3")),
      pickedProtocol(pickId(undefined)),
      pickedProtocol("pick.1.ftp"),
    ]).toEqual(["pop3", undefined, undefined]);
  });
});

test("Bolt's log lines lose their payloads and tokens", () => {
  const lines: string[] = [];
  const keep = (_fields: object, message: string) => void lines.push(message);
  const logger = boltLogger({ debug: keep, info: keep, warn: keep, error: keep });
  logger.debug("http request body: secret");
  logger.warn("bad token xoxb-12-ab", { text: "what somebody wrote" });
  logger.error(new Error("what somebody wrote"));
  expect(lines).toEqual(["bad token [token]", "error"]);
});
