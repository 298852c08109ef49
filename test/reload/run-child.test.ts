import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { createEngine } from "../../src/engine/engine.ts";
import { loadKnowledge } from "../../src/knowledge/load.ts";
import { SHIPPED } from "../../src/knowledge/shipped.ts";
import { learnedFor } from "../../src/model-file.ts";
import { codeFingerprint } from "../../src/reload/code.ts";
import { engineFrom } from "../../src/reload/made.ts";
import { runChild } from "../../src/reload/run-child.ts";
import { AT } from "../engine/base.ts";
import { OK_PROVIDER, writeBase } from "../knowledge/temporary.ts";

const never = new AbortController().signal;
const CODE = codeFingerprint();

describe("the real process", () => {
  test("makes a base that answers as one loaded here does", async () => {
    const folder = writeBase({ "providers/okay.yaml": OK_PROVIDER });
    const made = await runChild([folder], CODE, never);
    if (made.kind !== "made") throw new Error(made.problems.join("\n"));
    const engine = engineFrom(made);
    const { knowledge } = loadKnowledge({ ...SHIPPED, overlays: [folder] });
    const here = createEngine(knowledge, learnedFor(knowledge));
    expect(engine.version).toBe(knowledge.version);
    for (const text of [
      "me@okay.example smtp?",
      "gmial smpt",
      "535 5.7.8 from smtp.gmail.com",
      "設定",
      "what is imap",
    ])
      expect(engine.answer({ text, at: AT })).toEqual(here.answer({ text, at: AT }));
  });

  test("tells every problem with file and line", async () => {
    const text = OK_PROVIDER.replace("tls: implicit", "tls: ssl").replace("kind: sending", "kind: shop");
    const folder = writeBase({ "providers/okay.yaml": text });
    expect(await runChild([folder], CODE, never)).toEqual({
      kind: "invalid",
      problems: [
        expect.stringContaining(`${folder}/providers/okay.yaml:2 kind: `),
        expect.stringContaining(`${folder}/providers/okay.yaml:8 outgoingServers[0].tls: `),
      ],
    });
  });

  test("does nothing where the code is another than that of whoever asks", async () => {
    expect(await runChild([], "of last week", never)).toEqual({ kind: "other-code", problems: [] });
  });
});

describe("a process that goes wrong", () => {
  const run = (code: string, bounds: { longestMs?: number; mostBytes?: number } = {}, ended = never) => {
    const program = join(writeBase({}), "program.mjs");
    writeFileSync(program, code);
    return runChild([], "", ended, { longestMs: 20_000, mostBytes: 1_000, ...bounds, program });
  };

  test.each([
    ["hangs", "setInterval(() => {}, 1000)", /took more than 0\.3 seconds/],
    ["never rests", "for (;;);", /took more than 0\.3 seconds/],
    ["throws", "throw new TypeError('boom')", /ended with 1 \(TypeError: boom\)/],
    ["dies", "process.kill(process.pid, 'SIGSEGV')", /ended with SIGSEGV/],
  ])("and %s is a failure", async (name, code, problem) => {
    const longestMs = /hangs|rests/.test(name) ? 300 : 20_000;
    expect(await run(code, { longestMs })).toEqual({
      kind: "failed",
      problems: [expect.stringMatching(problem)],
    });
  });

  test("and writes without end is stopped", async () => {
    const code = "const more = () => process.stdout.write('x'.repeat(1000), more); more()";
    expect(await run(code)).toEqual({ kind: "failed", problems: ["it came to more than 1000 bytes"] });
  });

  test("and writes something else is a failure", async () => {
    expect(await run("console.log('hello')")).toEqual({
      kind: "failed",
      problems: [expect.stringMatching(/cannot be read/)],
    });
  });

  test("ends at once when it is told to", async () => {
    const end = new AbortController();
    const running = run("for (;;);", {}, end.signal);
    setTimeout(() => end.abort(), 200);
    expect(await running).toMatchObject({ kind: "failed" });
  });

  test("sees no token of this process", async () => {
    process.env.SLACK_BOT_TOKEN = "xoxb-not-real";
    const code =
      "import { serialize } from 'node:v8'; process.stdout.write(serialize(Object.keys(process.env)))";
    const seen = await run(code);
    delete process.env.SLACK_BOT_TOKEN;
    expect(seen).not.toContain("SLACK_BOT_TOKEN");
    expect(seen).toEqual(expect.not.arrayContaining(["PATH"]));
  });
});
