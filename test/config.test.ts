import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { envExample, variableTable } from "../scripts/variable-table.ts";
import { ConfigError, EnvSchema, readConfig } from "../src/config.ts";
import { isForMany, slackConfig } from "../src/config-slack.ts";
import type { Redis } from "../src/redis/redis.ts";
import { ROOT, sourceFiles } from "./source-files.ts";

/** Conventions of the machine, not settings of ours. */
const ELSEWHERE: ReadonlySet<string> = new Set([
  "XDG_CACHE_HOME",
  "NO_COLOR",
  "NODE_ENV",
  "NODE_EXTRA_CA_CERTS",
  "TERM",
]);

/** A variable in a text: capitals with an underscore, in backticks or with a value. */
const VARIABLE = /\b[A-Z]+(?:_[A-Z]+)+(?=[`=])/g;

const problemsOf = (env: Record<string, string>): string => {
  try {
    readConfig(env);
    return "";
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return error.message;
  }
};

describe("the list of variables", () => {
  const read = (file: string) => readFileSync(join(ROOT, file), "utf8");
  const names = Object.keys(EnvSchema.shape);
  const strangers = (all: readonly string[]) =>
    [...new Set(all)].filter((name) => !names.includes(name) && !ELSEWHERE.has(name));

  test("stands in .env.example and docs/operating.md as the code has it (npm run variables writes both)", () => {
    expect(read(".env.example")).toBe(envExample());
    expect(read("docs/operating.md")).toContain(variableTable());
    for (const name of names)
      expect(EnvSchema.shape[name as keyof typeof EnvSchema.shape].description).toBeTruthy();
  });

  test("has every variable that README, docs and deploy tell of", () => {
    const files = ["docs", "deploy"].flatMap((folder) =>
      readdirSync(join(ROOT, folder)).map((name) => `${folder}/${name}`),
    );
    const told = ["README.md", ...files].flatMap((file) => read(file).match(VARIABLE) ?? []);
    expect(told.length).toBeGreaterThan(10);
    expect(strangers(told)).toEqual([]);
  });

  test("has every variable that the code reads past it", () => {
    const used = sourceFiles("src").flatMap(({ text }) => text.match(/(?<=\benv\.)[A-Z][A-Z_]+/g) ?? []);
    expect(strangers(used)).toEqual([]);
  });
});

describe("the configuration", () => {
  test("is empty by default, and empty values count as left out", () => {
    expect(readConfig({ SLACK_BOT_TOKEN: "" })).toEqual({
      HOST: "127.0.0.1",
      DISCOVERY: "off",
      DISCOVERY_ISPDB_URL: "https://autoconfig.thunderbird.net/v1.1/",
      LOG_LEVEL: "info",
    });
  });

  test("reports all problems together: variable, what is allowed, where it is found", () => {
    const message = problemsOf({ SLACK_BOT_TOKEN: "hunter2", PORT: "99999", LOG_LEVEL: "loud" });
    expect(message.split("\n")).toHaveLength(3);
    expect(message).toMatch(/SLACK_BOT_TOKEN: .*xoxb-.*OAuth & Permissions/);
    expect(message).toMatch(/PORT: .*0 to 65535/);
    expect(message).toMatch(/LOG_LEVEL: .*fatal, error, warn/);
  });

  test.each(["redis://127.0.0.1", "rediss://bot:p%40ss@cache.example:6380/2", "redis://:pass@[::1]:6379/"])(
    "takes the Redis address %s",
    (REDIS_URL) => {
      expect(problemsOf({ REDIS_URL })).toBe("");
    },
  );

  test.each([
    "localhost:6379",
    "http://127.0.0.1:6379",
    "redis://",
    "redis://bot:hunter2@h/name",
    "redis://bot:hunter2%zz@h",
    "redis://bot:hunter2/x@h",
  ])("refuses the Redis address %s, and says what is allowed and what to do", (REDIS_URL) => {
    const message = problemsOf({ REDIS_URL });
    expect(message).toMatch(/^REDIS_URL: not usable.*Allowed:.*redis:\/\/127.*rediss:.*Correct it/);
    expect(message).not.toMatch(/hunter2|localhost|http:/);
  });

  test.each([
    ["DISCOVERY", "yes", /on, off/],
    ["DNS_SERVERS", "dns.hunter2.net", /192\.0\.2\.53.*separated by commas/],
    ["DNS_SERVERS", "192.0.2.53;192.0.2.54", /separated by commas/],
    ["DNS_SERVERS", " , ", /separated by commas/],
    ["DNS_SERVERS", "192.0.2.53:99999", /192\.0\.2\.53/],
    ["DISCOVERY_ISPDB_URL", "hunter2", /ends in a slash/],
    ["DISCOVERY_ISPDB_URL", "ftp://lists.net/", /https:/],
    ["DISCOVERY_ISPDB_URL", "https://lists.net/v1.1", /ends in a slash/],
    ["DISCOVERY_ISPDB_URL", "https://lists.net/?d=", /ends in a slash/],
    ["DISCOVERY_ISPDB_URL", "https://me:hunter2@lists.net/", /ends in a slash/],
  ])("of looking up domains: %s does not take %j, and says what to do", (name, value, expected) => {
    const message = problemsOf({ [name]: value });
    expect(message).toMatch(expected);
    expect(message).toMatch(
      new RegExp(`^${name}: not usable as it is\\. Allowed: .*Correct it, or leave it out`),
    );
    expect(message).not.toContain("hunter2");
  });

  test("of looking up domains: off by default, the machine's DNS or these servers", () => {
    const env = { DISCOVERY: "on", DNS_SERVERS: "192.0.2.53, [2001:db8::53]:5353" };
    expect(readConfig(env)).toMatchObject({
      DISCOVERY: "on",
      DNS_SERVERS: ["192.0.2.53", "[2001:db8::53]:5353"],
    });
    expect(readConfig({}).DNS_SERVERS).toBeUndefined();
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

  const MANY = {
    SLACK_CLIENT_ID: "123.456",
    SLACK_CLIENT_SECRET: "0123abcdef",
    SLACK_SIGNING_SECRET: "0123abcdef",
    SLACK_TOKEN_KEY: "0123456789abcdef0123456789abcdef",
    PUBLIC_URL: "https://waybill.example.com",
    PORT: "8025",
    REDIS_URL: "redis://127.0.0.1:6379",
  };

  test("for many workspaces takes all of its settings, and two keys", () => {
    expect(problemsOf(MANY)).toBe("");
    const two = `${MANY.SLACK_TOKEN_KEY},${"A+/=".repeat(11)}`;
    const config = readConfig({ ...MANY, SLACK_TOKEN_KEY: two, HELP_CONTACT: "https://help.example" });
    expect(isForMany(config)).toBe(true);
    expect(slackConfig(config, {} as Redis)).toMatchObject({
      tokenKeys: two.split(","),
      clientId: "123.456",
    });
  });

  test("for many workspaces tells everything that is missing, each with where it is found", () => {
    const names = Object.keys(MANY).filter((name) => name !== "SLACK_CLIENT_ID");
    const lines = problemsOf({ SLACK_CLIENT_ID: "123.456" }).split("\n");
    expect(lines.map((line) => line.split(":")[0]).sort()).toEqual(names.sort());
    for (const line of lines)
      expect(line).toMatch(/: missing, but SLACK_CLIENT_ID is set, which means many workspaces\. Needed: .+/);
    expect(lines.join()).toMatch(/SLACK_TOKEN_KEY.*openssl rand -base64 32/);
  });

  test.each(["SLACK_BOT_TOKEN", "SLACK_APP_TOKEN"])("%s beside many workspaces is one too many", (name) => {
    const token = name === "SLACK_BOT_TOKEN" ? "xoxb-1-2-a" : "xapp-1-A0-a";
    expect(problemsOf({ ...MANY, [name]: token })).toMatch(
      new RegExp(
        `^${name}: set beside SLACK_CLIENT_ID\\. Allowed: one of them.*Take ${name} out, or for one workspace`,
      ),
    );
  });

  test.each([
    [{ SLACK_TOKEN_KEY: "short" }, /SLACK_TOKEN_KEY: .*32 letters and digits or more/],
    [{ SLACK_CLIENT_ID: "hunter2" }, /SLACK_CLIENT_ID: .*two numbers joined by a dot.*Basic Information/],
    [{ PUBLIC_URL: "http://waybill.example.com" }, /PUBLIC_URL: .*an https address without a path/],
    [{ PUBLIC_URL: "https://waybill.example.com/bot" }, /PUBLIC_URL: .*without a path/],
    [{ REDIS_URL: "http://127.0.0.1:6379" }, /REDIS_URL: .*redis:\/\/127\.0\.0\.1:6379/],
    [{ HELP_CONTACT: "C0123456789" }, /HELP_CONTACT: a group or channel of one workspace.*a web address/],
  ])("for many workspaces does not take %j", (wrong, expected) => {
    const lines = problemsOf({ ...MANY, ...wrong }).split("\n");
    expect(lines).toEqual([expect.stringMatching(expected)]);
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
