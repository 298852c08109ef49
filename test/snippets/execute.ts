import { expect } from "@jest/globals";
import type { FakeSmtp } from "../fakes/smtp/server.ts";
import type { Mode } from "./fill.ts";
import type { Framework } from "./frameworks.ts";
import type { Runner } from "./runner.ts";
import { account, from, to, withSnippet } from "./workspace.ts";

/** Runs the snippet; passes when exactly one message arrived, encrypted, from who signed in, with the right addresses. */
export async function sends(framework: Framework, runner: Runner, mode: Mode, smtp: FakeSmtp): Promise<void> {
  const before = smtp.received.length;
  const arrival = smtp.next();
  await withSnippet(framework, mode, smtp, true, async (snippet) => {
    const { ok, output } = await runner.run(snippet);
    if (!ok) throw new Error(`the snippet failed:\n${output}\n---\n${snippet.text}`);
    await arrival;
  });
  const message = expect.stringContaining("It works.");
  expect(smtp.received.slice(before)).toEqual([
    { mode, secure: true, user: account.username, from, to: [to], message },
  ]);
}

/** Runs the snippet where nobody vouches for the server's certificate; passes when it gives up before it signs in. */
export async function refuses(
  framework: Framework,
  runner: Runner,
  mode: Mode,
  smtp: FakeSmtp,
): Promise<void> {
  const attempts = smtp.signIns();
  await withSnippet(framework, mode, smtp, false, (snippet) => runner.run(snippet));
  expect(smtp.signIns()).toBe(attempts);
}
