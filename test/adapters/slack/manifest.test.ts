import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { EVENTS, FILES, manifest, type Variant } from "../../../scripts/slack/manifest.ts";
import { manifestFile } from "../../../scripts/slack/manifest-file.ts";
import { COMMAND, SHORTCUT_EXPLAIN, SHORTCUT_LOOKUP } from "../../../src/adapters/slack/action-ids.ts";
import { LISTENING_SCOPES, requestedScopes, SCOPES } from "../../../src/adapters/slack/scopes.ts";
import { DEPARTURES } from "../../../src/adapters/slack/workspaces/departures.ts";
import { METHODS } from "../../fakes/slack/methods.ts";
import { sourceFiles } from "../../source-files.ts";

const VARIANTS = Object.keys(FILES) as Variant[];
const SOURCES = sourceFiles("src/adapters/slack");
const CODE = SOURCES.map(({ text }) => text).join("\n");

describe.each(VARIANTS)("the %s manifest", (variant) => {
  const { display_information: display, features, oauth_config, settings } = manifest(variant);
  const scopes = oauth_config.scopes.bot;

  test("in the repository is the one that the code makes", () => {
    expect(readFileSync(FILES[variant], "utf8")).toBe(manifestFile(variant));
  });

  test("keeps to Slack's lengths", () => {
    const lengths: [text: string, most: number][] = [
      [display.name, 35],
      [display.description, 140],
      [display.long_description, 4_000],
      [features.agent_view.agent_description, 300],
      ...features.shortcuts.flatMap(({ name, description }): [string, number][] => [
        [name, 24],
        [description, 150],
      ]),
    ];
    for (const [text, most] of lengths) expect([text, text.length <= most]).toEqual([text, true]);
    expect(display.long_description.length).toBeGreaterThanOrEqual(175);
    expect(features.agent_view.suggested_prompts.length).toBeLessThanOrEqual(4);
    expect(features.bot_user.display_name).toMatch(/^[a-z0-9._-]+$/);
  });

  test("offers the command and the shortcuts that the code listens to", () => {
    expect(features.slash_commands.map(({ command }) => command)).toEqual([COMMAND]);
    expect(features.shortcuts.map(({ type, callback_id }) => [type, callback_id])).toEqual([
      ["message", SHORTCUT_EXPLAIN],
      ["global", SHORTCUT_LOOKUP],
    ]);
  });

  test("subscribes to what the code listens to, and to nothing else", () => {
    const listened = [...CODE.matchAll(/app\.event\(\s*"([^"]+)"/g)]
      .map((match) => match[1])
      .filter((event) => variant === "workspaces" || !DEPARTURES.has(event));
    const subscribed = settings.event_subscriptions.bot_events.map((event) => event.split(".")[0]);
    expect(new Set(subscribed)).toEqual(new Set(listened));
  });

  test("grants exactly what is used", () => {
    const methods = Object.entries(METHODS).filter(([name]) => CODE.includes(`.${name}(`));
    expect(methods.map(([name]) => name).sort()).toEqual(Object.keys(METHODS).sort());
    const used = [
      ...methods.flatMap(([, { scope }]) => scope ?? []),
      ...settings.event_subscriptions.bot_events.flatMap((event) => EVENTS[event] ?? []),
      "commands",
    ];
    expect(scopes).toEqual([...new Set(used)].sort());
  });

  test("has request URLs over HTTP, and none in Socket Mode", () => {
    const urls =
      JSON.stringify(manifest(variant)).match(/https:\/\/waybill\.example\.com\/slack\/events/g) ?? [];
    const overHttp = variant === "http" || variant === "workspaces";
    expect([urls.length, settings.socket_mode_enabled]).toEqual(overHttp ? [4, false] : [0, true]);
  });
});

test("what a start asks for is what the manifest grants", () => {
  expect(manifest("socket").oauth_config.scopes.bot).toEqual(Object.keys(SCOPES).sort());
  expect(manifest("listening").oauth_config.scopes.bot).toEqual(
    expect.arrayContaining(Object.keys(LISTENING_SCOPES)),
  );
});

test("an installation asks for the scopes of the manifest", () => {
  expect(requestedScopes(false)).toEqual(manifest("workspaces").oauth_config.scopes.bot);
});

test("only the manifest for many workspaces lets others install, by the address that the code answers", () => {
  const { oauth_config, settings } = manifest("workspaces");
  expect(oauth_config).toHaveProperty("redirect_urls", ["https://waybill.example.com/slack/oauth_redirect"]);
  expect([settings.org_deploy_enabled, settings.token_rotation_enabled]).toEqual([true, false]);
  for (const variant of VARIANTS.filter((one) => one !== "workspaces")) {
    expect(manifest(variant).oauth_config).not.toHaveProperty("redirect_urls");
    expect(manifest(variant).settings.org_deploy_enabled).toBe(false);
  }
});

test.each(["socket", "http", "workspaces"] as const)("the %s manifest reads no channel", (variant) => {
  expect(manifest(variant).oauth_config.scopes.bot.filter((scope) => scope.endsWith(":history"))).toEqual([
    "im:history",
  ]);
});
