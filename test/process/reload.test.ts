import { execFileSync } from "node:child_process";
import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { BotProcess } from "../adapters/slack/process.ts";
import { FakeSlack } from "../fakes/slack/index.ts";
import { OK_PROVIDER, writeBase } from "../knowledge/temporary.ts";

/** A reload takes three seconds of a free core. */
const RELOAD_MS = 60_000;
const FILE = "providers/okay.yaml";

const withHost = (host: string) => OK_PROVIDER.replace("smtp.okay.example", `${host}.okay.example`);

let slack: FakeSlack;
let bot: BotProcess;
let folder: string;

beforeEach(async () => {
  slack = await FakeSlack.start();
  folder = writeBase({ [FILE]: withHost("one") });
});

afterEach(async () => {
  await bot.ends("SIGKILL");
  await slack.stop();
});

const start = async (env: Record<string, string> = {}) => {
  bot = await BotProcess.start(slack, "socket", { KNOWLEDGE_DIR: folder, ...env });
};

const write = (text: string) => writeFileSync(join(folder, FILE), text);

async function answer(): Promise<string> {
  const { ts } = await slack.person().says("D0ANN", "me@okay.example smtp server?");
  return (await slack.answer((message) => message.thread === ts)).text;
}

interface Line {
  readonly msg: string;
  readonly reason?: string;
  readonly version?: string;
  readonly before?: string;
  readonly problems?: readonly string[];
  readonly overlay?: readonly string[];
}

const lines = (): Line[] =>
  bot.output.split("\n").flatMap((line) => (line.startsWith("{") ? JSON.parse(line) : []));

/** The `nth` line with such a message. */
async function logged(msg: RegExp, nth = 1): Promise<Line> {
  await bot.says(new RegExp(`(?:[^]*?"msg":"[^"]*${msg.source}){${nth}}`), RELOAD_MS);
  return lines().filter((line) => msg.test(line.msg))[nth - 1] as Line;
}

describe("with KNOWLEDGE_DIR", () => {
  test("SIGHUP: the new answer; a broken file keeps the old one, with file and line; mended, it goes on", async () => {
    await start();
    expect(await answer()).toContain("one.okay.example");

    write(withHost("two"));
    bot.tell("SIGHUP");
    const { reason, version, before, overlay } = await logged(/is in use/);
    expect({ reason, overlay }).toEqual({
      reason: "SIGHUP",
      overlay: [`${folder}/${FILE}: adds providers/okay`],
    });
    expect(version).not.toBe(before);
    expect(await answer()).toContain("two.okay.example");

    write(withHost("three").replace("tls: implicit", "tls: ssl"));
    const kept = await logged(/breaks rules/);
    expect(kept).toMatchObject({ reason: "change", version });
    expect(kept.problems?.[0]).toMatch(/providers\/okay\.yaml:8 .*"ssl" is not a TLS mode/);
    expect(await answer()).toContain("two.okay.example");

    write(withHost("four"));
    expect(await logged(/is in use/, 2)).toMatchObject({ reason: "change", before: version });
    expect(await answer()).toContain("four.okay.example");
    expect(slack.problems()).toEqual([]);
    expect(await bot.ends("SIGTERM")).toBe(0);
  }, 180_000);

  test("a folder that vanishes is told once and comes back; a link that is swapped, as Kubernetes does, is a change", async () => {
    const [first, second] = ["one", "two"].map((host) => writeBase({ [FILE]: withHost(host) })) as [
      string,
      string,
    ];
    rmSync(folder, { recursive: true });
    mkdirSync(folder);
    renameSync(first, join(folder, "..first"));
    mkdirSync(first);
    symlinkSync("..first", join(folder, "..data"));
    symlinkSync("..data/providers", join(folder, "providers"));
    await start();
    expect(await answer()).toContain("one.okay.example");

    renameSync(second, join(folder, "..second"));
    mkdirSync(second);
    symlinkSync("..second", join(folder, "..data_tmp"));
    renameSync(join(folder, "..data_tmp"), join(folder, "..data"));
    await logged(/is in use/);
    expect(await answer()).toContain("two.okay.example");

    renameSync(folder, `${folder}-away`);
    expect((await logged(/breaks rules/)).problems?.[0]).toMatch(/there is no such folder/);
    expect(await answer()).toContain("two.okay.example");
    renameSync(`${folder}-away`, folder);
    await logged(/same as before/);
    expect(lines().filter(({ msg }) => /breaks rules/.test(msg))).toHaveLength(1);
  }, 180_000);

  test("SIGTERM while a base is being made ends both", async () => {
    await start();
    bot.tell("SIGHUP");
    await bot.says(/Slack/);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await bot.ends("SIGTERM")).toBe(0);
    const left = execFileSync("ps", ["-eo", "args"], { encoding: "utf8" });
    expect(left.split("\n").filter((line) => line.includes(folder))).toEqual([]);
  }, 60_000);
});

test("without KNOWLEDGE_DIR SIGHUP reads the shipped knowledge, and is no end", async () => {
  await start({ KNOWLEDGE_DIR: "" });
  bot.tell("SIGHUP");
  await logged(/same as before/);
  expect(await bot.ends("SIGTERM")).toBe(0);
}, 120_000);
