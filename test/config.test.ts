import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { ConfigError, EnvSchema, readConfig } from "../src/config.ts";
import { ROOT } from "./source-files.ts";

const problemsOf = (env: Record<string, string>): string => {
  try {
    readConfig(env);
    return "";
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return error.message;
  }
};

describe(".env.example", () => {
  const lines = readFileSync(join(ROOT, ".env.example"), "utf8").split("\n");

  test("names every variable that is read, with its meaning, and no other", () => {
    const expected = Object.entries(EnvSchema.shape).flatMap(([name, schema]) => {
      const preset = schema.safeParse(undefined).data;
      return [`# ${name}: ${schema.description ?? ""}`, `${name}=${preset ?? ""}`];
    });
    expect(lines.filter((line) => /^(?:# )?[A-Z_]+[:=]/.test(line))).toEqual(expected);
  });
});

describe("the configuration", () => {
  test("is empty by default, and empty values count as left out", () => {
    expect(readConfig({ SLACK_BOT_TOKEN: "" })).toEqual({ HOST: "127.0.0.1", LOG_LEVEL: "info" });
  });

  test("reports all problems together: variable, what is allowed, where it is found", () => {
    const message = problemsOf({ SLACK_BOT_TOKEN: "hunter2", PORT: "99999", LOG_LEVEL: "loud" });
    expect(message.split("\n")).toHaveLength(3);
    expect(message).toMatch(/SLACK_BOT_TOKEN: .*xoxb-.*OAuth & Permissions/);
    expect(message).toMatch(/PORT: .*0 to 65535/);
    expect(message).toMatch(/LOG_LEVEL: .*fatal, error, warn/);
  });

  test("never echoes a value", () => {
    const secret = "s3cr3t-value";
    const names = Object.keys(EnvSchema.shape).filter((name) => name !== "HOST" && name !== "KNOWLEDGE_DIR");
    for (const name of names) expect(problemsOf({ [name]: secret })).not.toContain(secret);
  });

  test.each([
    [{ SLACK_BOT_TOKEN: "xoxb-1" }, /SLACK_APP_TOKEN: missing/],
    [{ SLACK_APP_TOKEN: "xapp-1" }, /SLACK_BOT_TOKEN: missing/],
    [{ SLACK_BOT_TOKEN: "xoxb-1", SLACK_SIGNING_SECRET: "abc" }, /PORT: missing/],
    [{ SLACK_BOT_TOKEN: "xoxb-1", SLACK_SIGNING_SECRET: "  " }, /SLACK_SIGNING_SECRET: .*Basic Information/],
  ])("half a pair is one sentence with the screen where the rest is: %j", (env, expected) => {
    expect(problemsOf(env as Record<string, string>)).toMatch(expected);
  });

  test("reads lists of channels", () => {
    expect(readConfig({ SLACK_LISTEN_CHANNELS: "C0123456789, C9876543210" }).SLACK_LISTEN_CHANNELS).toEqual([
      "C0123456789",
      "C9876543210",
    ]);
    expect(problemsOf({ SLACK_LISTEN_CHANNELS: "#general" })).toMatch(/channel ids such as C0123456789/);
  });

  const NAMES = ["SLACK_BOT_TOKEN", "SLACK_APP_TOKEN", "SLACK_SIGNING_SECRET", "DISCORD_TOKEN"] as const;
  const GOOD = {
    SLACK_BOT_TOKEN: "xoxb-12-34-abc",
    SLACK_APP_TOKEN: "xapp-1-A0-abc",
    SLACK_SIGNING_SECRET: "0123abcdef",
    DISCORD_TOKEN: "MTIz.abc-1.d_ef",
  };

  describe.each(NAMES)("a wrong copy of %s is told by its name, without the value", (name) => {
    test.each([
      ["the docs' ellipsis", (token: string) => `${token.slice(0, 5)}…`, /holds an ellipsis/],
      ["three dots", (token: string) => `${token.slice(0, 5)}...`, /holds an ellipsis/],
      ["a line end", (token: string) => `${token}\n`, /holds the end of a line/],
      ["a blank", (token: string) => ` ${token}`, /holds a blank/],
      ["quotation marks", (token: string) => `"${token}"`, /quotation mark/],
      ["something else", () => "hunter2!", /does not look like one/],
    ])("%s", (_, spoil, says) => {
      const value = spoil(GOOD[name]);
      const lines = problemsOf({ ...GOOD, PORT: "1", [name]: value }).split("\n");
      expect(lines).toEqual([
        expect.stringMatching(new RegExp(`^${name}: it .*Allowed: .*It stands on .*Copy it again`)),
      ]);
      expect(lines[0]).toMatch(says);
      expect(lines[0]).not.toContain(value.trim());
    });

    test("a right one is taken", () => {
      expect(problemsOf({ ...GOOD, PORT: "1" })).toBe("");
    });
  });
});
