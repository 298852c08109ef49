import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { checkConnection } from "../../src/check-connection-command.ts";
import { loadKnowledge } from "../../src/knowledge/load.ts";
import { probeCommand } from "../../src/probe-command.ts";
import { startFakeMailbox } from "../fakes/mailbox/server.ts";
import { LOOPBACK } from "./connection/loopback.ts";

const TODAY = "2026-11-28";
const CREDENTIALS = { username: "u", password: "p", token: "t" };

let folder = "";
let mailbox: Awaited<ReturnType<typeof startFakeMailbox>>;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "waybill-probe-"));
  mailbox = await startFakeMailbox("imap", CREDENTIALS);
});
afterEach(async () => {
  await mailbox.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A base of one provider, in a repository of its own; its second server stands as `tls` says. */
function baseWith(tls: string): string {
  const server = (port: number, mode: string, more = "") =>
    `  - { type: imap, hostname: localhost, port: ${port}, tls: ${mode}, username: "%EMAILADDRESS%", authentication: [account-password], source: help, unusual: It is a test's. }${more}\n`;
  mkdirSync(join(folder, "knowledge", "providers"), { recursive: true });
  const file = join(folder, "knowledge", "providers", "ours.yaml");
  writeFileSync(
    file,
    `displayName: Our Mail\nkind: isp\nincomingServers:\n${server(mailbox.ports.starttls, "starttls")}${server(mailbox.ports.implicit, tls, " # kept")}` +
      'notes: [Sending is done elsewhere.]\nsources:\n  help: { url: "https://help.our.example/mail", checked: 2026-03-12 }\n',
  );
  execFileSync("git", ["init", "--quiet"], { cwd: folder });
  return file;
}

function io() {
  const said = { out: [] as string[], err: [] as string[] };
  return {
    said,
    out: (text: string) => void said.out.push(text),
    err: (text: string) => void said.err.push(text),
    today: TODAY,
    root: folder,
    repository: folder,
    tools: LOOPBACK,
    knowledge: () => loadKnowledge({ shipped: join(folder, "knowledge") }).knowledge,
  };
}

describe("waybill check-connection", () => {
  test("HOST:PORT as it should be: one sentence, what was seen below it, 0", async () => {
    const at = io();
    expect(await checkConnection(`localhost:${mailbox.ports.starttls}`, at)).toBe(0);
    const [first = "", ...rest] = at.said.out.join("\n").split("\n");
    expect(first).toMatch(/^localhost \d+ answers and offers STARTTLS; .*\.$/);
    expect(rest.join("\n")).toContain("  certificate: localhost");
    expect(mailbox.signIns()).toBe(0);
  });

  test("another mode than is due is told, and 1", async () => {
    const at = io();
    expect(await checkConnection(`localhost:${mailbox.ports.implicit}`, at)).toBe(1);
    expect(at.said.out.join()).toMatch(/speaks implicit TLS, not STARTTLS/);
  });

  test("a provider by its name: a sentence for each of its servers", async () => {
    baseWith("implicit");
    const at = io();
    expect(await checkConnection("our mail", at)).toBe(0);
    expect(at.said.out).toHaveLength(2);
  });

  test("neither of both is said in a sentence, on stderr, with the nearest", async () => {
    baseWith("implicit");
    const at = io();
    expect(await checkConnection("our", at)).toBe(1);
    expect(at.said).toEqual({ out: [], err: [expect.stringMatching(/^"our" is no provider.*Allowed: /)] });
  });
});

describe("waybill knowledge probe", () => {
  test("all as the base says: 0, and a patch that changes nothing", async () => {
    const file = baseWith("implicit");
    const before = readFileSync(file, "utf8");
    const at = io();
    expect(await probeCommand(["--patch", "p.patch"], at)).toBe(0);
    expect(at.said.out.join()).toContain("2 servers: 2 agree, 0 differ, 0 not reached");
    expect(readFileSync(join(folder, "p.patch"), "utf8")).toBe("");
    expect(readFileSync(file, "utf8")).toBe(before);
  });

  test("a wrong mode: 1, a line of the report for each value, and a patch that git takes, comments kept", async () => {
    const file = baseWith("starttls");
    const before = readFileSync(file, "utf8");
    const at = io();
    expect(await probeCommand(["ours", "--report", "r.jsonl", "--patch", "p.patch"], at)).toBe(1);
    expect(at.said.out.join()).toMatch(/tls is implicit, not starttls[\s\S]*1 agree, 1 differ/);
    const report = readFileSync(join(folder, "r.jsonl"), "utf8").trimEnd().split("\n");
    expect(report.map((line) => JSON.parse(line).outcome)).toEqual(["agrees", "differs"]);
    expect(readFileSync(file, "utf8")).toBe(before);
    execFileSync("git", ["apply", "p.patch"], { cwd: folder });
    const [untouched, mended] = readFileSync(file, "utf8").match(/^ {2}- .*$/gm) ?? [];
    expect(untouched).toBe(before.match(/^ {2}- .*$/m)?.[0]);
    expect(mended).toMatch(/tls: implicit, .*# kept$/);
    expect(mailbox.signIns()).toBe(0);
  });

  test("a server that is not there is not reached, which proves nothing against the base", async () => {
    baseWith("implicit");
    await mailbox.close();
    const at = io();
    expect(await probeCommand([], at)).toBe(0);
    expect(at.said.out.join()).toContain("0 agree, 0 differ, 2 not reached");
    mailbox = await startFakeMailbox("imap", CREDENTIALS);
  });

  test("a report that is there already is not written over; nothing is asked", async () => {
    baseWith("implicit");
    writeFileSync(join(folder, "r.jsonl"), "mine");
    const at = io();
    expect(await probeCommand(["--report", "r.jsonl"], at)).toBe(1);
    expect(at.said.err.join()).toMatch(/^r\.jsonl: this file is there already\. Allowed: /);
    expect(readFileSync(join(folder, "r.jsonl"), "utf8")).toBe("mine");
  });

  test("an id and an option that are none: a sentence with the nearest, 1 and 2", async () => {
    baseWith("implicit");
    const at = io();
    expect(await probeCommand(["our"], at)).toBe(1);
    expect(await probeCommand(["--reprot", "x"], at)).toBe(2);
    expect(at.said.err[0]).toContain("Did you mean ours?");
    expect(at.said.err[1]).toContain("--report");
  });
});
