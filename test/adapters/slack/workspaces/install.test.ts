import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { requestedScopes } from "../../../../src/adapters/slack/scopes.ts";
import { FakeSlack } from "../../../fakes/slack/index.ts";
import { asks, type House, install, memoryShelf, openHouse } from "./house.ts";

let slack: FakeSlack;
let house: House;
let shelf: ReturnType<typeof memoryShelf>;

beforeEach(async () => {
  slack = await FakeSlack.start();
  shelf = memoryShelf();
  house = await openHouse({ slack, shelf });
});

afterEach(async () => {
  await house.close();
  await slack.stop();
});

const codesAsked = () => slack.callsTo("oauth.v2.access").length;

describe("installing", () => {
  test("sends to Slack with what the manifest lists, and ties it to the browser", async () => {
    const { status, to, headers } = await house.browser().opens("/slack/install");
    expect([status, to?.origin, to?.pathname]).toEqual([302, "https://slack.com", "/oauth/v2/authorize"]);
    expect(Object.fromEntries(to?.searchParams ?? [])).toEqual({
      client_id: slack.town.app.clientId,
      scope: requestedScopes(false).join(","),
      redirect_uri: "https://waybill.example.com/slack/oauth_redirect",
      state: expect.stringMatching(/^[\w.-]{60,}$/),
    });
    expect(headers.getSetCookie()).toEqual([
      expect.stringMatching(
        /^__Host-waybill-install=[\w-]{43}; Path=\/; Max-Age=600; HttpOnly; Secure; SameSite=Lax$/,
      ),
    ]);
  });

  test("stores nothing before somebody has agreed, however many come", async () => {
    for (let n = 0; n < 20; n += 1) await house.browser().opens("/slack/install");
    expect(shelf.stored.size).toBe(0);
  });

  test("ends on a page that names the workspace and opens Slack; then it is answered there", async () => {
    const { status, text, headers } = await install(house, slack, slack.workspace);
    expect(status).toBe(200);
    expect(text).toContain("<h1>Waybill is in Example</h1>");
    expect(text).toContain('href="https://slack.com/app_redirect?app=A0WAYBILL&amp;team=T0WORK"');
    expect(text).not.toMatch(/<script|<style|<img|<link/);
    expect(headers.get("content-security-policy")).toMatch(/^default-src 'none';/);
    expect([headers.get("cache-control"), headers.get("referrer-policy")]).toEqual([
      "no-store",
      "no-referrer",
    ]);
    expect(await asks(slack, slack.workspace)).toBeDefined();
    expect(slack.problems()).toEqual([]);
  });

  test("two tabs of one browser can both be finished", async () => {
    const browser = house.browser();
    const first = await browser.opens("/slack/install");
    const second = await browser.opens("/slack/install");
    for (const { to } of [first, second])
      expect((await browser.opens(slack.town.allow(to as URL, slack.workspace))).status).toBe(200);
  });

  test("who cancels is told that nothing has changed", async () => {
    const browser = house.browser();
    const { to } = await browser.opens("/slack/install");
    const { status, text } = await browser.opens(slack.town.cancel(to as URL));
    expect([status, codesAsked()]).toEqual([200, 0]);
    expect(text).toContain("Nothing was installed");
  });

  test("only GET", async () => {
    for (const path of ["/slack/install", "/slack/oauth_redirect"])
      expect((await fetch(house.url + path, { method: "POST" })).status).toBe(405);
  });
});

describe("what comes back to the wrong browser, too late or twice is refused, and Slack is not asked", () => {
  async function back(): Promise<{ to: URL; browser: ReturnType<House["browser"]> }> {
    const browser = house.browser();
    const { to } = await browser.opens("/slack/install");
    return { to: slack.town.allow(to as URL, slack.workspace), browser };
  }
  const isRefused = ({ status, text }: { status: number; text: string }) => {
    expect([status, text.includes("This page is too old")]).toEqual([400, true]);
    expect(text).toContain('href="https://waybill.example.com/slack/install"');
  };

  test("without the cookie", async () => {
    const { to } = await back();
    isRefused(await house.browser().opens(to));
    expect(codesAsked()).toBe(0);
  });

  test("with somebody else's cookie", async () => {
    const { to } = await back();
    const { browser } = await back();
    isRefused(await browser.opens(to));
    expect(codesAsked()).toBe(0);
  });

  test.each<[string, (state: string) => string]>([
    ["empty", () => ""],
    ["made up", () => "1.x.y"],
    ["with a later time", (state) => state.replace(/^\d+/, (time) => String(Number(time) + 1))],
    ["with another nonce", (state) => state.replace(/\.[\w-]{22}\./, `.${"A".repeat(22)}.`)],
    ["with another signature", (state) => `${state.slice(0, -4)}AAAA`],
    ["with markup", () => '"><script>alert(1)</script>'],
  ])("a state %s", async (_, forge) => {
    const { to, browser } = await back();
    to.searchParams.set("state", forge(to.searchParams.get("state") ?? ""));
    const answer = await browser.opens(to);
    isRefused(answer);
    expect([codesAsked(), answer.text.includes("<script")]).toEqual([0, false]);
  });

  test("a second time", async () => {
    const { to, browser } = await back();
    expect((await browser.opens(to)).status).toBe(200);
    isRefused(await browser.opens(to));
    expect(codesAsked()).toBe(1);
  });
});

describe("what Slack does not take", () => {
  test("a code that it does not know is a page, and nothing is stored", async () => {
    const browser = house.browser();
    const { to } = await browser.opens("/slack/install");
    const back = slack.town.allow(to as URL, slack.workspace);
    back.searchParams.set("code", "another");
    const { status, text } = await browser.opens(back);
    expect([status, text.includes("Slack did not let Waybill in")]).toEqual([400, true]);
    expect([...shelf.stored.keys()].filter((key) => key.includes("installation"))).toEqual([]);
    expect(house.log()).toContain("invalid_code");
  });

  test("a wrong client secret is the operator's, and named in the log alone", async () => {
    await house.close();
    house = await openHouse({ slack, shelf, clientSecret: "wrong" });
    const { status, text } = await install(house, slack, slack.workspace);
    expect([status, text.includes("SLACK_CLIENT_SECRET")]).toEqual([500, false]);
    expect(house.log()).toMatch(/SLACK_CLIENT_SECRET: Slack refused it.*App Credentials/);
  });

  test("tokens that expire are refused with a word about it", async () => {
    slack.town.rotates = true;
    const { status, text } = await install(house, slack, slack.workspace);
    expect([status, text.includes("tokens that expire")]).toEqual([500, true]);
    expect(house.log()).toContain("token rotation is switched on");
    expect(await asks(slack, slack.workspace, "U0ANN", 300)).toBeUndefined();
  });

  test("a Slack that does not answer, or a Redis that is away: try again", async () => {
    slack.faults.next("oauth.v2.access", { kind: "status", status: 500 });
    expect((await install(house, slack, slack.workspace)).status).toBe(503);
    shelf.away = true;
    const { status, text } = await install(house, slack, slack.workspace);
    expect([status, text.includes("try again in a minute")]).toEqual([503, true]);
    expect(house.log()).toContain("REDIS_URL: Redis does not answer");
  });
});
