import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { afterEach, expect, test } from "@jest/globals";
import { ROOT } from "../source-files.ts";

const CLI = join(ROOT, "dist/cli.js");

const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
});

/** Starts a command with this environment alone, and waits for the address of the page. */
async function serve(command: string, env: Record<string, string>) {
  const child = spawn(process.execPath, [CLI, command], {
    cwd: "/",
    env: { PATH: process.env.PATH ?? "", PORT: "0", ...env },
    stdio: ["ignore", "ignore", "pipe"],
  });
  children.push(child);
  let told = "";
  child.stderr?.setEncoding("utf8").on("data", (part) => {
    told += part;
  });
  while (!/The page: (\S+)/.test(told)) {
    if (child.exitCode !== null) throw new Error(told);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const [, address = ""] = /The page: (\S+)\//.exec(told) ?? [];
  return { child, address, told: () => told };
}

test("web serves the page without a token, counts it, logs no question, and ends at a signal", async () => {
  const { child, address, told } = await serve("web", { SLACK_BOT_TOKEN: "not one", LOG_LEVEL: "trace" });
  const page = await fetch(`${address}/?q=gmail+smtp+port+zebrafish`);
  expect([page.status, await page.text()]).toEqual([200, expect.stringContaining("smtp.gmail.com")]);
  expect((await fetch(`${address}/readyz`)).status).toBe(200);
  const metrics = await (await fetch(`${address}/metrics`)).text();
  expect(metrics).toContain(
    'waybill_questions_total{kind="settings",entry="settings",surface="web",band="sure"} 1',
  );
  expect(metrics).toMatch(/waybill_answer_seconds_count\{surface="web"\} 1/);
  expect(told() + metrics).not.toContain("zebrafish");
  child.kill("SIGTERM");
  expect(await once(child, "exit")).toEqual([0, null]);
});

test("start with PORT and no token serves the page, and says how to connect the others", async () => {
  const { address, told } = await serve("start", {});
  expect((await fetch(`${address}/p/gmail`)).status).toBe(200);
  expect(told()).toMatch(/the page alone[^]*SLACK_BOT_TOKEN/);
});
