import { expect } from "@jest/globals";
import type { FakeMailbox } from "../fakes/mailbox/server.ts";
import type { FakeSmtp } from "../fakes/smtp/server.ts";
import type { FakeTlsServer } from "../fakes/tls-server.ts";
import type { By, Mode } from "./fill.ts";
import type { Framework } from "./frameworks.ts";
import type { Runner } from "./runner.ts";
import { account, from, to, withSnippet } from "./workspace.ts";

/** How the snippet connects and signs in. */
export interface Way {
  readonly mode: Mode;
  readonly by: By;
}

/** Runs the snippet; passes when exactly one message arrived, encrypted, from who signed in, with the right addresses. */
export async function sends(
  framework: Framework,
  runner: Runner,
  { mode, by }: Way,
  smtp: FakeSmtp,
): Promise<void> {
  const before = smtp.received.length;
  const arrival = smtp.next();
  await withSnippet(framework, { mode, by, trusted: true }, smtp, async (snippet) => {
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
  fake: FakeTlsServer,
): Promise<void> {
  const attempts = fake.signIns();
  const way = { mode, by: "password", trusted: false } as const;
  await withSnippet(framework, way, fake, (snippet) => runner.run(snippet));
  expect(fake.signIns()).toBe(attempts);
}

/** Runs the snippet; passes when it prints the subject of the one message, over a single encrypted, signed-in connection. */
export async function reads(
  framework: Framework,
  runner: Runner,
  { mode, by }: Way,
  mailbox: FakeMailbox,
): Promise<void> {
  const before = mailbox.sessions.length;
  const { ok, output } = await withSnippet(framework, { mode, by, trusted: true }, mailbox, (snippet) =>
    runner.run(snippet),
  );
  if (!ok) throw new Error(`the snippet failed:\n${output}`);
  expect(output).toContain("It works");
  expect(mailbox.sessions.slice(before)).toEqual([{ mode, secure: true, user: account.username, by }]);
}
