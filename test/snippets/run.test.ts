import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { type FakeSmtp, startFakeSmtp } from "../fakes/smtp/server.ts";
import type { Mode } from "./fill.ts";
import { type Framework, loadFrameworks } from "./frameworks.ts";
import type { Runner } from "./runner.ts";
import { runners } from "./runners/index.ts";
import { account, from, to, withSnippet } from "./workspace.ts";

const proven = loadFrameworks().filter(({ proof }) => proof === "run");
const limit = 60_000;
let smtp: FakeSmtp;

beforeAll(async () => {
  smtp = await startFakeSmtp(account);
});

afterAll(() => smtp.close());

async function sends(framework: Framework, runner: Runner, mode: Mode): Promise<void> {
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

async function refuses(framework: Framework, runner: Runner, mode: Mode): Promise<void> {
  const before = smtp.received.length;
  await withSnippet(framework, mode, smtp, false, (snippet) => runner.run(snippet));
  expect(smtp.received.slice(before)).toEqual([]);
}

test("there is a runner for each framework that says it is run, and for no other", () => {
  expect(Object.keys(runners).sort()).toEqual(proven.map(({ id }) => id));
});

for (const framework of proven) {
  const runner = runners[framework.id];
  if (!runner) continue;
  const check = runner.missing() ? test.skip : test;
  const checkRefusal = runner.trustsAnyone ? test.skip : check;

  describe(framework.displayName, () => {
    for (const mode of Object.keys(framework.tls) as Mode[]) {
      check(
        `${mode}: one message arrives, encrypted and signed in`,
        () => sends(framework, runner, mode),
        limit,
      );
      checkRefusal(
        `${mode}: a certificate of a stranger is refused`,
        () => refuses(framework, runner, mode),
        limit,
      );
    }
  });
}
