import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, mkdtempSync, openSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { FakeSlack } from "../fakes/slack/index.ts";

/** More than a pipe holds: 64 kB on Linux. Each failing answer is a line of half a kilobyte or more at debug. */
const FAILURES = 300;

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

let slack: FakeSlack;
let child: ChildProcess | undefined;

beforeEach(async () => {
  slack = await FakeSlack.start();
});

afterEach(async () => {
  child?.kill("SIGKILL");
  await slack.stop();
});

/** The bot over HTTP with `stderr` as its log. @returns its address, as soon as it is ready */
async function startWith(stderr: number): Promise<string> {
  const { bot, signing } = slack.workspace.tokens;
  const port = await freePort();
  const env = { SLACK_API_URL: slack.apiUrl, SLACK_BOT_TOKEN: bot, SLACK_SIGNING_SECRET: signing };
  child = spawn(process.execPath, ["dist/cli.js", "start"], {
    env: { PATH: process.env.PATH, ...env, PORT: String(port), LOG_LEVEL: "debug" },
    stdio: ["ignore", "ignore", stderr],
  });
  closeSync(stderr);
  const address = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 200; tries += 1) {
    const ready = await fetch(`${address}/readyz`).catch(() => undefined);
    if (ready?.status === 200) break;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  slack.useHttp(`${address}/slack/events`);
  return address;
}

async function endsWell(address: string): Promise<void> {
  expect((await fetch(`${address}/healthz`)).status).toBe(200);
  child?.kill("SIGTERM");
  const [code] = await once(child as ChildProcess, "exit");
  expect(code).toBe(0);
}

async function failManyTimes(): Promise<void> {
  slack.faults.next("chat.postMessage", { kind: "error", error: "is_archived" }, FAILURES);
  for (let n = 0; n < FAILURES; n += 1) await slack.person(`U0${n}`).says(`D0${n}`, "gmail imap?");
  await slack.until("all failures", () => slack.callsTo("chat.postMessage")[FAILURES - 1], 15_000);
}

test("a reader of stderr that stalls holds up neither answers nor the stop", async () => {
  const pipe = join(mkdtempSync(join(tmpdir(), "waybill-")), "stderr");
  execFileSync("mkfifo", [pipe]);
  // Open for both, so that there is a reader, which never reads.
  const held = openSync(pipe, "r+");
  const address = await startWith(openSync(pipe, "w"));
  await failManyTimes();
  const { ts } = await slack.person().says("D0ANN", "gmail imap?");
  await slack.answer((message) => message.thread === ts);
  await endsWell(address);
  closeSync(held);
}, 60_000);

test("a full disk under the log is survived, from the first line on", async () => {
  const address = await startWith(openSync("/dev/full", "w"));
  slack.faults.next("chat.postMessage", { kind: "error", error: "is_archived" });
  await slack.person().says("D0ANN", "gmail imap?");
  await slack.until("the failure", () => slack.callsTo("chat.postMessage")[0]);
  await endsWell(address);
}, 30_000);
