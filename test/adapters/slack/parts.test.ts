import { describe, expect, test } from "@jest/globals";
import { decodeValue, encodeValue, pickedProtocol, pickId } from "../../../src/adapters/slack/action-ids.ts";
import { boltLogger } from "../../../src/adapters/slack/bolt-logger.ts";
import { createOnce } from "../../../src/adapters/slack/once.ts";
import { createOpenWork } from "../../../src/adapters/slack/open-work.ts";
import { createPacing, PACE, type Pacing } from "../../../src/adapters/slack/pacing.ts";

const later = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** How long each turn waits when all are asked for at the same moment. */
function waitsOf(act: (pacing: Pacing, turn: (channel: string) => void) => void): number[] {
  const turns: number[] = [];
  let slept = 0;
  const sleep = async (ms: number) => {
    slept = ms;
  };
  const pacing = createPacing({ now: () => 0, sleep });
  act(pacing, (channel) => {
    slept = 0;
    void pacing.turn(channel);
    turns.push(slept);
  });
  return turns;
}

describe("pacing", () => {
  test("lets a burst through at once and then one a second", () => {
    const turns = waitsOf((_pacing, turn) => {
      for (let at = 0; at < PACE.burst + 2; at++) turn("C1");
    });
    expect(turns.slice(0, PACE.burst)).toEqual(Array(PACE.burst).fill(0));
    expect(turns.slice(PACE.burst)).toEqual([1_000, 2_000]);
  });

  test("after 'too many' waits as told, then goes one by one, in that channel alone", () => {
    const turns = waitsOf((pacing, turn) => {
      pacing.hold("C1", 5_000);
      turn("C1");
      turn("C1");
      turn("C2");
    });
    expect(turns).toEqual([5_000, 6_000, 0]);
  });
});

describe("once", () => {
  test("claims a key the first time, and again when its time is over", async () => {
    const once = createOnce();
    expect([once.has("a"), once.claim("a", 20), once.claim("a", 20), once.has("a")]).toEqual([
      false,
      true,
      false,
      true,
    ]);
    await later(60);
    expect(once.claim("a")).toBe(true);
  });
});

describe("open work", () => {
  test("is waited for, also when it fails or starts more", async () => {
    const work = createOpenWork();
    const done: string[] = [];
    work.track(later(5).then(() => work.track(later(5).then(() => void done.push("second")))));
    work.track(later(1).then(() => Promise.reject(new Error("no")))).catch(() => {});
    expect([await work.idle(1_000), done]).toEqual([true, ["second"]]);
  });

  test("but not for ever", async () => {
    const work = createOpenWork();
    work.track(new Promise(() => {}));
    expect(await work.idle(10)).toBe(false);
  });
});

describe("what a button carries", () => {
  test("comes back as it was", () => {
    expect(decodeValue(encodeValue({ ask: "Gmail IMAP", thread: "1.2" }))).toEqual({
      ask: "Gmail IMAP",
      thread: "1.2",
    });
    expect(decodeValue('{"ask":"Gmail","thread":"<!channel>"}')).toEqual({ ask: "Gmail" });
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
