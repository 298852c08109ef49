import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { type SlackConfig, SlackStartError, startSlack } from "../../../src/adapters/slack/index.ts";
import { LISTENING_SCOPES, SCOPES } from "../../../src/adapters/slack/scopes.ts";
import { FakeSlack } from "../../fakes/slack/index.ts";
import { fixedEngine } from "./fixed-engine.ts";

const quiet = { debug() {}, info() {}, warn() {}, error() {} };

describe("starting", () => {
  let slack: FakeSlack;

  beforeEach(async () => {
    slack = await FakeSlack.start();
  });

  afterEach(() => slack.stop());

  const start = (config: SlackConfig, apiUrl = slack.apiUrl) =>
    startSlack({ engine: fixedEngine(), today: () => "2026-11-25", config, apiUrl, log: quiet });

  const failure = async (config: SlackConfig, apiUrl?: string) => {
    const error = await start(config, apiUrl).then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    if (!(error instanceof SlackStartError))
      throw new Error(`expected a SlackStartError, got ${String(error)}`);
    return error;
  };

  test("a bot token that Slack refuses is named, with the screen, and not shown", async () => {
    const error = await failure({ botToken: "xoxb-wrong-1", appToken: slack.workspace.tokens.app });
    expect(error.isConfiguration).toBe(true);
    expect(error.message).toMatch(/SLACK_BOT_TOKEN.*invalid_auth.*xoxb-….*OAuth & Permissions/);
    expect(error.message).not.toContain("xoxb-wrong-1");
  });

  test("so is an app-level token", async () => {
    const error = await failure({ botToken: slack.workspace.tokens.bot, appToken: "xapp-wrong-1" });
    expect(error.message).toMatch(/SLACK_APP_TOKEN.*invalid_auth.*connections:write.*Basic Information/);
    expect(error.message).not.toContain("xapp-wrong-1");
  });

  test("an empty signing secret is refused, because with it anybody could sign", async () => {
    const error = await failure({ botToken: slack.workspace.tokens.bot, signingSecret: " " });
    expect(error.message).toMatch(/SLACK_SIGNING_SECRET.*empty/);
  });

  test("a Slack that cannot be reached is told as such, after a few tries", async () => {
    slack.faults.next("auth.test", { kind: "status", status: 503 }, 9);
    const error = await failure({ botToken: slack.workspace.tokens.bot, appToken: "xapp-1" });
    expect([error.isConfiguration, error.message.includes("http_503")]).toEqual([false, true]);
    expect(slack.callsTo("auth.test").length).toBeLessThanOrEqual(4);
  }, 15_000);

  test("one failure at the start is passed over", async () => {
    slack.faults.next("auth.test", { kind: "limited", retryAfter: 1 });
    slack.faults.next("apps.connections.open", { kind: "status", status: 500 });
    const { bot: botToken, app: appToken } = slack.workspace.tokens;
    const bot = await start({ botToken, appToken });
    expect([bot.ready(), bot.describe()]).toEqual([true, "Slack (Socket Mode): @waybill in Example"]);
    await bot.stop();
  });

  test("a Slack that is not there is told with the system's word for it", async () => {
    const gone = await FakeSlack.start();
    const { apiUrl } = gone;
    await gone.stop();
    const error = await failure({ botToken: "xoxb-1", appToken: "xapp-1" }, apiUrl);
    // Inside Jest, Slack's client loses the cause of an error of Node's own; a process of its own says ECONNREFUSED.
    expect(error.message).toMatch(/\((?:ECONNREFUSED|unreachable)\).*SLACK_API_URL/);
  }, 15_000);

  describe("permissions", () => {
    const startLogging = async (listenChannels: readonly string[] = []) => {
      const warned: string[] = [];
      const { bot: botToken, app: appToken } = slack.workspace.tokens;
      const bot = await startSlack({
        ...{ engine: fixedEngine(), today: () => "2026-11-25", apiUrl: slack.apiUrl, listenChannels },
        config: { botToken, appToken },
        log: { ...quiet, warn: (_, message) => warned.push(message) },
      });
      await bot.stop();
      return warned;
    };

    test("all there: no word", async () => {
      for (const scope of Object.keys(LISTENING_SCOPES)) slack.workspace.scopes.delete(scope);
      expect(await startLogging()).toEqual([]);
    });

    test.each(
      [...Object.keys(SCOPES), ...Object.keys(LISTENING_SCOPES)].filter((one) => one !== "chat:write"),
    )("%s missing is a warning that names it, what it is for, and where to add it", async (scope) => {
      slack.workspace.scopes.delete(scope);
      const [warning = ""] = await startLogging(["C0123456789"]);
      expect(warning).toContain(`${scope} (${{ ...SCOPES, ...LISTENING_SCOPES }[scope]})`);
      expect(warning).toMatch(/OAuth & Permissions.*Reinstall/);
    });

    test("without chat:write there is no start", async () => {
      slack.workspace.scopes.delete("chat:write");
      const { bot: botToken, app: appToken } = slack.workspace.tokens;
      const error = await failure({ botToken, appToken });
      expect([error.isConfiguration, error.message]).toEqual([true, expect.stringContaining("chat:write (")]);
    });
  });
});
