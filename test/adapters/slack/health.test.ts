import { afterEach, expect, test } from "@jest/globals";
import { type Office, openOffice, type Way } from "./office.ts";

/** `/readyz` says what is true within this time. */
const SOON_MS = 5_000;

let office: Office | undefined;
afterEach(() => office?.close());

async function open(way: Way = "socket"): Promise<Office> {
  office = await openOffice({ way });
  expect(await office.bot.trouble()).toBeUndefined();
  return office;
}

/** What is wrong, as soon as something is. */
async function troubleOf({ bot }: Office): Promise<string> {
  for (const until = Date.now() + SOON_MS; Date.now() < until; ) {
    const trouble = await bot.trouble();
    if (trouble !== undefined) return trouble;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return "none";
}

test.each(["socket", "http"] as const)(
  "over %s a token that was revoked is trouble within 5 s, by its name",
  async (way) => {
    const opened = await open(way);
    const before = opened.slack.workspace.tokens.bot;
    opened.slack.workspace.tokens.bot = "xoxb-another";
    expect(await troubleOf(opened)).toMatch(/^SLACK_BOT_TOKEN: Slack refused it \(invalid_auth\)/);
    expect(opened.bot.ready()).toBe(true);
    opened.slack.workspace.tokens.bot = before;
  },
);

test("a Web API that does not answer, or only with 500, is trouble; 'too many' is none", async () => {
  const opened = await open();
  opened.slack.faults.next("auth.test", { kind: "limited", retryAfter: 9 }, 1);
  opened.slack.faults.next("auth.test", { kind: "status", status: 500 }, 1);
  opened.slack.faults.next("auth.test", { kind: "slow", ms: 3_000 }, 1);
  expect(await troubleOf(opened)).toMatch(/does not answer \(http_500\)/);
  await new Promise((resolve) => setTimeout(resolve, 2_100));
  expect(await opened.bot.trouble()).toBe("Slack's Web API does not answer.");
}, 15_000);

test("no socket is trouble at once", async () => {
  const opened = await open();
  opened.slack.faults.next("apps.connections.open", { kind: "error", error: "invalid_auth" }, 9);
  opened.slack.socket.cut();
  expect(await troubleOf(opened)).toBe("Slack is not connected over Socket Mode.");
});
