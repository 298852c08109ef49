import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { FakeSlack } from "../../fakes/slack/index.ts";
import { BotProcess } from "./process.ts";

describe("the bot as its own process", () => {
  let slack: FakeSlack;

  beforeEach(async () => {
    slack = await FakeSlack.start();
  });

  afterEach(() => slack.stop());

  test.each(["socket", "http"] as const)(
    "answers over %s with the real knowledge, and ends at SIGTERM with 0",
    async (way) => {
      const bot = await BotProcess.start(slack, way);
      const { ts } = await slack.person().mentions("C0HELP", "Gmail SMTP port?");
      const answer = await slack.answer((message) => message.thread === ts);
      expect(answer.text).toMatch(/smtp\.gmail\.com/);
      expect(answer.text).toMatch(/465/);
      expect(slack.problems()).toEqual([]);
      expect(await bot.ends("SIGTERM")).toBe(0);
    },
    20_000,
  );

  test("finishes at SIGTERM what it has begun", async () => {
    const bot = await BotProcess.start(slack, "socket");
    slack.faults.next("chat.postMessage", { kind: "slow", ms: 500 });
    const { ts } = await slack.person().mentions("C0HELP", "Gmail SMTP port?");
    expect(await bot.ends("SIGTERM")).toBe(0);
    expect(slack.said((message) => message.thread === ts)).toHaveLength(1);
  }, 20_000);

  test("writes votes down before it ends, without the question's names", async () => {
    const file = join(mkdtempSync(join(tmpdir(), "waybill-")), "feedback.jsonl");
    const bot = await BotProcess.start(slack, "socket", { FEEDBACK_FILE: file });
    const ann = slack.person();
    const { ts } = await ann.mentions("C0HELP", "Zacharias Quirrelby asks: gmail smtp port?");
    await ann.presses(await slack.answer((message) => message.thread === ts), "👎");
    await slack.answer(({ onlyFor }) => onlyFor === ann.id);
    await bot.ends("SIGTERM");
    const [line = ""] = readFileSync(file, "utf8").split("\n");
    expect(JSON.parse(line)).toMatchObject({
      what: "wrong",
      surface: "slack",
      entry: "settings",
      provider: "gmail",
      question: expect.stringContaining("gmail smtp port?"),
    });
    expect(line).not.toMatch(/zacharias|quirrelby|U0ANN/i);
  }, 20_000);

  test("goes on where the feedback file takes nothing, and says so once", async () => {
    const bot = await BotProcess.start(slack, "socket", { FEEDBACK_FILE: "/dev/full" });
    for (const text of ["gmail smtp port?", "yahoo imap server?"]) {
      const { ts } = await slack.person().mentions("C0HELP", text);
      await slack.person().presses(await slack.answer((message) => message.thread === ts), "👍");
    }
    await slack.until("two thanks", () => slack.said(({ onlyFor }) => onlyFor !== undefined)[1]);
    await bot.ends("SIGTERM");
    expect(bot.output.match(/FEEDBACK_FILE/g)).toHaveLength(1);
  }, 20_000);

  test("buttons drawn before a restart work after it", async () => {
    const before = await BotProcess.start(slack, "socket");
    const ann = slack.person();
    const { ts } = await ann.mentions("C0HELP", "Gmail SMTP port?");
    const card = await slack.answer((message) => message.thread === ts);
    await before.ends("SIGKILL");
    const after = await BotProcess.start(slack, "socket");
    await ann.presses(card, "IMAP settings");
    const answer = await slack.answer((message) => message.thread === ts && message !== card);
    expect(answer.text).toContain("imap.gmail.com");
    await after.ends("SIGTERM");
  }, 20_000);

  test.each(["info", "trace"])(
    "logs at level %s no token, secret, question or address",
    async (level) => {
      const bot = await BotProcess.start(slack, "http", { LOG_LEVEL: level });
      const ann = slack.person();
      slack.faults.next("chat.postMessage", { kind: "error", error: "is_archived" });
      await ann.mentions("C0HELP", "gmail smtp for ann.secret@example.com, password hunter2");
      await ann.types("C0HELP", "ann.secret@example.com hunter2");
      await slack.answer(({ channel }) => channel === "C0HELP");
      await bot.ends("SIGTERM");
      const { bot: token, signing } = slack.workspace.tokens;
      for (const secret of [token, signing, "ann.secret", "hunter2", "example.com"])
        expect(bot.output).not.toContain(secret);
    },
    20_000,
  );

  const { SLACK_BOT_TOKEN, SLACK_APP_TOKEN } = {
    SLACK_BOT_TOKEN: "xoxb-not-real-1",
    SLACK_APP_TOKEN: "xapp-not-real-1",
  };
  const BROKEN: Record<string, [env: Record<string, string>, says: RegExp]> = {
    "only the bot token": [{ SLACK_BOT_TOKEN }, /SLACK_APP_TOKEN: missing.*Basic Information/],
    "only the app token": [{ SLACK_APP_TOKEN }, /SLACK_BOT_TOKEN: missing.*OAuth & Permissions/],
    "the tokens swapped": [
      { SLACK_BOT_TOKEN: SLACK_APP_TOKEN, SLACK_APP_TOKEN: SLACK_BOT_TOKEN },
      /SLACK_BOT_TOKEN.*xoxb-.*\n.*SLACK_APP_TOKEN.*xapp-/,
    ],
    "an empty signing secret": [
      { SLACK_BOT_TOKEN, SLACK_SIGNING_SECRET: " ", PORT: "0" },
      /SLACK_SIGNING_SECRET.*Basic Information/,
    ],
    "no port for HTTP": [{ SLACK_BOT_TOKEN, SLACK_SIGNING_SECRET: "abc" }, /PORT: missing/],
    "a listen channel by name": [
      { SLACK_BOT_TOKEN, SLACK_APP_TOKEN, SLACK_LISTEN_CHANNELS: "#help" },
      /SLACK_LISTEN_CHANNELS.*C0123456789/,
    ],
    "a token that Slack refuses": [
      { SLACK_BOT_TOKEN, SLACK_APP_TOKEN },
      /SLACK_BOT_TOKEN: Slack refused it \(invalid_auth\).*OAuth & Permissions/,
    ],
  };

  test("a Slack that is not there is told with the system's word for it, and ends with 1", async () => {
    const gone = await FakeSlack.start();
    const { apiUrl } = gone;
    await gone.stop();
    const bot = new BotProcess({
      SLACK_API_URL: apiUrl,
      SLACK_BOT_TOKEN: slack.workspace.tokens.bot,
      SLACK_APP_TOKEN: slack.workspace.tokens.app,
    });
    expect(await bot.ends()).toBe(1);
    expect(bot.output).toMatch(/\(ECONNREFUSED\).*SLACK_API_URL/);
  }, 20_000);

  test.each(Object.entries(BROKEN))(
    "with %s says what to do and ends with 2",
    async (_name, [env, says]) => {
      const bot = new BotProcess({ SLACK_API_URL: slack.apiUrl, ...env });
      expect(await bot.ends()).toBe(2);
      expect(bot.output).toMatch(says);
      expect(bot.output).not.toMatch(/not-real/);
      expect(bot.output).not.toMatch(/^\s+at /m);
    },
    20_000,
  );
});
