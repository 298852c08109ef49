import { PassThrough } from "node:stream";
import { expect, test } from "@jest/globals";
import { runPrompt } from "../../../src/adapters/terminal/prompt.ts";
import { ENGINE } from "../../engine/base.ts";

async function talk(lines: readonly string[], isTTY: boolean): Promise<string> {
  const input = Object.assign(new PassThrough(), { isTTY });
  const output = Object.assign(new PassThrough(), { isTTY });
  let shown = "";
  output.on("data", (chunk: Buffer) => {
    shown += chunk.toString("utf8");
  });
  const done = runPrompt(ENGINE, { input, output, env: { NO_COLOR: "1" }, at: "2026-11-25" });
  input.end(lines.map((line) => `${line}\n`).join(""));
  await done;
  return shown;
}

test("without a TTY: cards only, no welcome and no prompt", async () => {
  const shown = await talk(["gmail smtp"], false);
  expect(shown).toMatch(/^Gmail: outgoing mail \(SMTP\)\n/);
  expect(shown).not.toContain("> gmail");
});

test("on a TTY: welcomes, prompts, and ends with the input", async () => {
  expect(await talk(["gmail smtp"], true)).toMatch(
    /^Ask about email settings[\s\S]*> [\s\S]*smtp\.gmail\.com/,
  );
});

test("a follow-up keeps the provider, an empty line asks nothing", async () => {
  const shown = await talk(["yahoo smtp", "", "and incoming?"], false);
  expect(shown).toContain("smtp.mail.yahoo.com");
  expect(shown).toContain("imap.mail.yahoo.com");
  expect(shown).not.toContain("Ask me about email settings");
});
