import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { pauseAfter } from "../../../src/adapters/slack/receivers/socket-receiver.ts";
import { type Office, openOffice } from "./office.ts";

describe("Socket Mode", () => {
  let office: Office;

  beforeEach(async () => {
    office = await openOffice();
  });

  afterEach(() => office.close());

  const until = (look: () => boolean) => office.slack.until("the connection", () => look() || undefined);
  const links = () => office.slack.socket.connections;

  async function cut(): Promise<void> {
    const cut = links();
    office.slack.socket.cut();
    await until(() => !links().some((link) => cut.includes(link)));
  }

  async function isAnswered(): Promise<void> {
    const { ts, acks } = await office.slack.person().mentions("C0HELP", "gmail smtp");
    await office.slack.answer((message) => message.thread === ts);
    expect(acks.map(({ status }) => status)).toEqual([200, 200]);
  }

  test.each(["refresh_requested", "warning", "link_disabled"])(
    "at %s the next connection stands before the old one goes",
    async (reason) => {
      const [old] = links();
      office.slack.socket.refresh(reason);
      await until(() => links().length === 2 || links()[0] !== old);
      expect(links().length).toBeGreaterThan(0);
      await isAnswered();
      await until(() => links().length === 1 && links()[0] !== old);
    },
  );

  test("after a cut it is back in under two seconds", async () => {
    await cut();
    const started = Date.now();
    await until(() => links().length > 0);
    expect(Date.now() - started).toBeLessThan(2_000);
    await isAnswered();
  });

  test.each([
    { kind: "limited", retryAfter: 1 },
    { kind: "status", status: 500 },
    { kind: "reset" },
    { kind: "error", error: "internal_error" },
  ] as const)("a reconnect that meets %j tries again", async (fault) => {
    office.slack.faults.next("apps.connections.open", fault);
    await cut();
    await isAnswered();
  });

  test.each([0, 20])(
    "connections that are cut after %d ms are no storm, and the next good one is used",
    async (ms) => {
      office.slack.socket.cutsAfterMs = ms;
      await cut();
      await new Promise((resolve) => setTimeout(resolve, 1_200));
      office.slack.socket.cutsAfterMs = undefined;
      expect(office.slack.callsTo("apps.connections.open").length).toBeLessThanOrEqual(6);
      await office.slack.socket.connected();
      await isAnswered();
    },
  );

  /** Slack announces an end and closes at once, so many times in a row. Milliseconds until the last is replaced. */
  async function renewals(times: number): Promise<number> {
    const started = performance.now();
    for (let count = 0; count < times; count++) {
      const before = links();
      office.slack.socket.refresh();
      office.slack.socket.cut();
      await until(() => links().some((link) => !before.includes(link)));
    }
    return performance.now() - started;
  }

  test("an announced end counts once, and one event makes up for all", async () => {
    expect(await renewals(3)).toBeLessThan(3_000);
    await isAnswered();
    expect(await renewals(1)).toBeLessThan(1_000);
  });

  test("however many are lost at once, the pause is five seconds at most", () => {
    expect([1, 2, 3, 50].map(pauseAfter)).toEqual([250, 500, 1_000, 5_000]);
  });

  test("a refused token while running is told by name, and not the end", async () => {
    office.slack.faults.next("apps.connections.open", { kind: "error", error: "invalid_auth" });
    await cut();
    await office.slack.until("the log line", () =>
      office.log.find((line) => line.includes("SLACK_APP_TOKEN")),
    );
    expect(office.bot.ready()).toBe(false);
  });

  test.each([
    "null",
    "[]",
    "42",
    '"text"',
    "{",
    "",
    '{"type":"events_api"}',
    '{"envelope_id":7}',
    '{"type":"disconnect"}',
  ])("the frame %p is no crash", async (frame) => {
    office.slack.socket.send(frame);
    await isAnswered();
  });

  const PAYLOADS = [
    null,
    [],
    "text",
    {},
    { event: null },
    { event: [] },
    { event: {} },
    { event: { type: "message" } },
    { actions: null },
    { actions: [null] },
    { type: "app_rate_limited" },
    { type: "block_actions", actions: [{}] },
    { type: "view_submission" },
    { type: "message_action" },
    { type: "shortcut", user: null },
    { command: "/email" },
    { name: "x" },
  ];

  test.each(PAYLOADS)("the payload %j is acknowledged and no crash", async (payload) => {
    office.slack.socket.send({ envelope_id: "odd", type: "events_api", payload });
    await office.slack.until(
      "the acknowledgement",
      () => office.slack.socket.received.some((frame) => frame.includes('"odd"')) || undefined,
    );
    await isAnswered();
  });

  test("an envelope is acknowledged by its id alone, an answer with its payload", async () => {
    await isAnswered();
    const frames = office.slack.socket.received.map((frame) => Object.keys(JSON.parse(frame)));
    expect(frames[0]).toEqual(["envelope_id"]);
  });

  test("stop lets the answer that is on its way through, and closes", async () => {
    office.slack.faults.next("chat.postMessage", { kind: "slow", ms: 300 });
    const { ts } = await office.slack.person().mentions("C0HELP", "gmail smtp");
    await office.bot.stop();
    expect(office.thread(ts)).toHaveLength(1);
    await until(() => links().length === 0);
  });
});
