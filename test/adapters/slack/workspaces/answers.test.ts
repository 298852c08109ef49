import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { FakeSlack } from "../../../fakes/slack/index.ts";
import type { Workspace } from "../../../fakes/slack/workspace.ts";
import { another, asks, type House, install, memoryShelf, openHouse } from "./house.ts";

/** As long as an answer that must not come is waited for. */
const QUIET_MS = 250;

let slack: FakeSlack;
let house: House;
let shelf: ReturnType<typeof memoryShelf>;
let first: Workspace;
let second: Workspace;

beforeEach(async () => {
  slack = await FakeSlack.start();
  shelf = memoryShelf();
  first = slack.workspace;
  second = another(slack);
  house = await openHouse({ slack, shelf });
  await install(house, slack, first);
  await install(house, slack, second);
});

afterEach(async () => {
  await house.close();
  await slack.stop();
});

const stored = () => [...shelf.stored.keys()].filter((key) => key.startsWith("slack:installation:")).sort();
const until = (what: string, isSo: () => boolean) => slack.until(what, () => isSo() || undefined);
const linesOf = (pattern: RegExp) =>
  house
    .log()
    .split("\n")
    .filter((line) => pattern.test(line));

describe("two workspaces", () => {
  test("that ask at once are each answered with their own token", async () => {
    const people = Array.from({ length: 20 }, (_, at) => `U0P${at}`);
    const answers = await Promise.all(
      people.flatMap((user) => [asks(slack, first, user), asks(slack, second, user)]),
    );
    expect(answers.filter((answer) => answer === undefined)).toEqual([]);
    const posts = slack.callsTo("chat.postMessage");
    for (const [workspace, other] of [
      [first, second],
      [second, first],
    ] as const) {
      const own = posts.filter(({ team }) => team === workspace.team.id);
      expect(own).toHaveLength(20);
      const threads = new Set(workspace.messages.map(({ ts }) => ts));
      expect(own.filter(({ args }) => !threads.has(String(args.thread_ts)))).toEqual([]);
      expect(slack.said(undefined, other)).toHaveLength(20);
    }
    expect(posts.filter(({ error }) => error)).toEqual([]);
  });

  test("each have their own bot: a mention of the other's is none of it", async () => {
    const channel = "C0HELP";
    const own = await slack.person("U0ANN", second).mentions(channel, "gmail smtp");
    await slack.answer(({ thread }) => thread === own.ts, 4_000, second);
    const { ts } = await slack.person("U0ANN", second).says(channel, `<@${first.bot.userId}> gmail smtp`);
    await asks(slack, second);
    expect(slack.said(({ thread }) => thread === ts, second)).toEqual([]);
  });

  test("keep their people's languages apart", async () => {
    first.locales.set("U0ANN", "de-DE");
    second.locales.set("U0ANN", "en-US");
    for (const workspace of [first, second]) await asks(slack, workspace);
    expect(slack.callsTo("users.info").map(({ team }) => team)).toEqual(["T0WORK", "T0B"]);
  });

  test("of which one granted too little tell of it once, by name", async () => {
    const third = another(slack, "C");
    const browser = house.browser();
    const { to } = await browser.opens("/slack/install");
    to?.searchParams.set("scope", "chat:write,im:history");
    await browser.opens(slack.town.allow(to as URL, third));
    for (let n = 0; n < 3; n += 1) expect(await asks(slack, third, `U0P${n}`)).toBeDefined();
    expect(linesOf(/has not granted all permissions/)).toEqual([
      expect.stringContaining('"workspace":"T0C","missing":["app_mentions:read"'),
    ]);
  });
});

describe("a workspace that leaves", () => {
  const uninstall = (workspace: Workspace) => {
    workspace.revoke("account_inactive");
    return slack.event({ type: "app_uninstalled" }, { workspace });
  };

  test("has its token deleted at once; what still comes from it is acknowledged and dropped; others go on", async () => {
    await asks(slack, first);
    expect((await uninstall(first)).status).toBe(200);
    await until("the deletion", () => stored().join() === "slack:installation:T0B");
    const calls = slack.calls.length;
    for (let n = 0; n < 3; n += 1) {
      const { acks } = await slack.person(`U0P${n}`, first).says("D0P", "gmail smtp");
      expect(acks.map(({ status }) => status)).toEqual([200]);
    }
    expect(await asks(slack, first, "U0ANN", QUIET_MS)).toBeUndefined();
    expect(slack.calls.length).toBe(calls);
    expect(linesOf(/not installed are dropped/)).toHaveLength(1);
    expect(await asks(slack, second)).toBeDefined();
  });

  test("says so with tokens_revoked alone, too; another bot's or a person's token is none of ours", async () => {
    const revoked = (tokens: object) => slack.event({ type: "tokens_revoked", tokens }, { workspace: first });
    await revoked({ oauth: [first.bot.userId], bot: [] });
    await revoked({ bot: ["U0OTHER"] });
    expect(await asks(slack, first)).toBeDefined();
    await revoked({ oauth: [], bot: [first.bot.userId] });
    await until("the deletion", () => stored().length === 1);
  });

  test("and has come back is not thrown out by the old event, delivered late", async () => {
    const late = { ...JSON.parse(JSON.stringify({ type: "app_uninstalled" })) };
    const event_time = Math.floor(Date.now() / 1_000) - 60;
    await slack.deliver("events_api", {
      type: "event_callback",
      ...{ team_id: first.team.id, api_app_id: "A0WAYBILL", event_id: "EvLATE", event_time, event: late },
    });
    expect(await asks(slack, first)).toBeDefined();
    expect(stored()).toHaveLength(2);
  });

  test("can install it again", async () => {
    await uninstall(first);
    await until("the deletion", () => stored().length === 1);
    expect((await install(house, slack, first)).status).toBe(200);
    expect(await asks(slack, first)).toBeDefined();
  });

  test("is told by its next command how to install it again", async () => {
    await uninstall(first);
    await until("the deletion", () => stored().length === 1);
    const { status, body } = await slack.person("U0ANN", first).types("C0HELP", "gmail smtp");
    expect([status, body]).toEqual([
      200,
      {
        response_type: "ephemeral",
        text: expect.stringContaining("https://waybill.example.com/slack/install"),
      },
    ]);
  });
});

describe("a token that Slack no longer takes", () => {
  test.each(["account_inactive", "invalid_auth", "token_revoked"])(
    "(%s) is deleted, without an event",
    async (word) => {
      await asks(slack, first);
      first.revoke(word);
      expect(await asks(slack, first, "U0BEN", QUIET_MS)).toBeUndefined();
      await until("the deletion", () => stored().join() === "slack:installation:T0B");
      expect(linesOf(/no longer takes a workspace's token/)).toEqual([
        expect.stringMatching(new RegExp(`"workspace":"T0WORK","code":"${word}"`)),
      ]);
      expect(await asks(slack, second)).toBeDefined();
    },
  );

  test("by Slack's mistake, once, is kept", async () => {
    slack.faults.next("chat.postMessage", { kind: "error", error: "account_inactive" });
    expect(await asks(slack, first, "U0BEN", QUIET_MS)).toBeUndefined();
    await until("the question", () => slack.callsTo("auth.test").length === 3);
    expect(await asks(slack, first)).toBeDefined();
    expect(stored()).toHaveLength(2);
  });
});

describe("a whole organisation", () => {
  const site = (id: string, isWhole = true) =>
    slack.town.add({
      team: { id, domain: id.toLowerCase(), name: id },
      bot: { id: "B0ORG", userId: "U0ORG" },
      enterprise: { id: "E0ORG", name: "Org" },
      isWhole,
    });

  test("installs once and is answered in its workspaces; one that leaves it alone changes nothing", async () => {
    const office = site("T0OFFICE");
    const { text } = await install(house, slack, office);
    expect(text).toContain("Waybill is in Org");
    expect(stored()).toContain("slack:installation:E0ORG");
    expect(await asks(slack, office)).toBeDefined();
    await slack.deliver("events_api", {
      type: "event_callback",
      ...{
        team_id: "T0OTHER",
        enterprise_id: "E0ORG",
        event_id: "EvONE",
        event_time: Math.ceil(Date.now() / 1_000),
      },
      ...{
        event: { type: "app_uninstalled" },
        authorizations: [{ team_id: "T0OTHER", enterprise_id: "E0ORG", is_enterprise_install: false }],
      },
    });
    expect(await asks(slack, office, "U0BEN")).toBeDefined();
    await slack.event({ type: "app_uninstalled" }, { workspace: office });
    await until("the deletion", () => !stored().includes("slack:installation:E0ORG"));
  });

  test("gives way to a workspace's own installation", async () => {
    const [office, own] = [site("T0OFFICE"), site("T0OWN", false)];
    await install(house, slack, office);
    await install(house, slack, own);
    expect(await asks(slack, own)).toBeDefined();
    expect(slack.callsTo("chat.postMessage").map(({ team }) => team)).toEqual(["T0OWN"]);
  });
});

describe("while Redis is away", () => {
  test("who asked before is answered, who did not is not; /readyz is told only where nobody is known", async () => {
    await asks(slack, first);
    shelf.away = true;
    expect(await asks(slack, first, "U0BEN")).toBeDefined();
    expect(await house.bot.trouble()).toBeUndefined();
    const fresh = await openHouse({ slack, shelf });
    expect(await fresh.bot.trouble()).toBe("Redis does not answer, so no workspace's token can be read.");
    expect(await asks(slack, first, "U0CAT", QUIET_MS)).toBeUndefined();
    shelf.away = false;
    expect(await asks(slack, first, "U0DAN")).toBeDefined();
    await fresh.close();
  });
});

test("the line at the start says where to install it, and a Slack that is down is trouble", async () => {
  expect(house.bot.describe()).toBe(
    "Slack (HTTP): many workspaces; each installs it from https://waybill.example.com/slack/install",
  );
  slack.faults.next("api.test", { kind: "status", status: 500 });
  expect(await house.bot.trouble()).toBe("Slack's Web API does not answer (http_500).");
});
