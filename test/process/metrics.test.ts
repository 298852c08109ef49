import { spawnSync } from "node:child_process";
import { afterEach, expect, test } from "@jest/globals";
import { startProcess } from "../adapters/discord/process.ts";
import { startFake } from "../adapters/discord/stage.ts";
import { BotProcess } from "../adapters/slack/process.ts";
import { FakeSlack } from "../fakes/slack/index.ts";
import { parsePage, type Sample, valueOf } from "../metrics/prometheus.ts";

const cleanUps: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0).reverse()) await cleanUp();
});

async function scrape(address: string): Promise<{ text: string; samples: Sample[] }> {
  const response = await fetch(`${address}/metrics`);
  expect([response.status, response.headers.get("content-type")]).toEqual([
    200,
    "text/plain; version=0.0.4; charset=utf-8",
  ]);
  const text = await response.text();
  return { text, samples: parsePage(text) };
}

/** Words that nobody but the asker may know. */
const PLANTED = [
  "zebrafish",
  "Hunter2-Trustno1",
  "quinby@evil-attacker.example",
  "evil-attacker",
  "U0QUINBY",
  "C0PRIVY",
];

test("a real process is scraped: what was asked is counted, and nothing of it can be read", async () => {
  const slack = await FakeSlack.start();
  cleanUps.push(() => slack.stop());
  slack.workspace.channels.add("C0PRIVY");
  const bot = await BotProcess.start(slack, "socket", { PORT: "0" });
  cleanUps.push(() => bot.ends("SIGKILL"));
  const address = await bot.address();
  const quinby = slack.person("U0QUINBY");
  for (const text of [
    "gmail smtp port? zebrafish",
    "gmail password: Hunter2-Trustno1 is rejected for quinby@evil-attacker.example",
    "zebrafish evil-attacker.example zzqx",
  ]) {
    const { ts } = await quinby.mentions("C0PRIVY", text);
    const card = await slack.answer(({ thread }) => thread === ts, 10_000);
    if (text.startsWith("gmail smtp")) await quinby.presses(card, "👍");
  }
  await slack.until("the vote", () => slack.said(({ onlyFor }) => onlyFor === "U0QUINBY")[0]);
  const { text, samples } = await scrape(address);
  for (const word of [...PLANTED, ...Object.values(slack.workspace.tokens), slack.workspace.bot.userId])
    expect(text.toLowerCase()).not.toContain(word.toLowerCase());
  const asked = samples.filter(({ name }) => name === "waybill_questions_total");
  expect(asked.reduce((sum, { value }) => sum + value, 0)).toBe(3);
  expect(asked.every(({ labels }) => labels.surface === "slack")).toBe(true);
  expect(valueOf(samples, "waybill_answer_seconds_count", { surface: "slack" })).toBe(3);
  expect(valueOf(samples, "waybill_votes_total", { vote: "right", surface: "slack" })).toBe(1);
  const [base] = samples.filter(({ name }) => name === "waybill_base_info");
  expect(base?.labels.version).toMatch(/^\d{4}\.\d+\.\d+-[0-9a-f]{8}$/);
  expect(await bot.ends("SIGTERM")).toBe(0);
}, 60_000);

test("without PORT there is nothing to read, and prom-client is not even loaded", async () => {
  const slack = await FakeSlack.start();
  cleanUps.push(() => slack.stop());
  const bot = await BotProcess.start(slack, "socket", { NODE_DEBUG: "module,esm" });
  cleanUps.push(() => bot.ends("SIGKILL"));
  expect(bot.output).not.toContain("prom-client");
}, 30_000);

test("what is measured of the process keeps none alive", () => {
  const code = `import("./dist/metrics/metrics.js").then(({ createMetrics }) => createMetrics("v1").page())`;
  const { status, signal } = spawnSync(process.execPath, ["-e", code], { timeout: 10_000 });
  expect([status, signal]).toEqual([0, null]);
});

/** Two hundred times as fast, for the monotonic clock and for sleeps of ten seconds and more: ten minutes are three seconds. */
const HURRY = `data:text/javascript,${encodeURIComponent(`
import { syncBuiltinESMExports } from "node:module";
import timers from "node:timers/promises";
const { setTimeout: sleep } = timers;
timers.setTimeout = (ms, ...rest) => sleep(ms < 10_000 ? ms : ms / 200, ...rest);
syncBuiltinESMExports();
const now = performance.now.bind(performance);
performance.now = () => 200 * now();
`)}`;

test("a gateway that stays dumb for ten minutes while REST answers ends the process with 1, and a line says why", async () => {
  const fake = await startFake();
  const bot = startProcess(fake, { NODE_OPTIONS: `--import=${HURRY}` });
  await bot.says("discord.com/oauth2/authorize");
  fake.gateway.deafToResume = true;
  fake.gateway.refuseWith = 4000;
  fake.gateway.cut();
  expect(await bot.ended).toBe(1);
  expect(bot.output()).toMatch(/"msg":"Discord's gateway has had no living connection .*REST API answers/);
}, 60_000);
