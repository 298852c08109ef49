import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { type FakeMailbox, startFakeMailbox } from "../fakes/mailbox/server.ts";
import { type FakeSmtp, startFakeSmtp } from "../fakes/smtp/server.ts";
import { reads, refuses, sends, type Way } from "./execute.ts";
import type { Mode } from "./fill.ts";
import { type Framework, loadFrameworks } from "./frameworks.ts";
import { parser, parses } from "./parse.ts";
import { type How, type Row, report } from "./report.ts";
import { runners } from "./runners/index.ts";
import { account } from "./workspace.ts";

/** Guards against a program that hangs; nothing is measured by it. */
const limit = 60_000;
const frameworks = loadFrameworks();
const rows: Row[] = [];
let smtp: FakeSmtp;
let mailboxes: Readonly<Record<"imap" | "pop3", FakeMailbox>>;

beforeAll(async () => {
  smtp = await startFakeSmtp(account);
  mailboxes = {
    imap: await startFakeMailbox("imap", account),
    pop3: await startFakeMailbox("pop3", account),
  };
});

afterAll(async () => {
  await Promise.all([smtp, mailboxes.imap, mailboxes.pop3].map((server) => server.close()));
  process.stdout.write(report(rows));
});

test("there is a runner for each framework that says it is run, and for no other", () => {
  const run = frameworks
    .filter(({ proof }) => proof === "run")
    .map(({ id }) => id)
    .sort();
  expect(Object.keys(runners).sort()).toEqual(run);
});

for (const framework of frameworks) {
  describe(framework.displayName, () => {
    for (const mode of Object.keys(framework.tls) as Mode[]) {
      if (framework.proof === "run") execute(framework, mode);
      else parse(framework, mode);
    }
  });
}

function execute(framework: Framework, mode: Mode): void {
  const runner = runners[framework.id];
  const missing = runner ? runner.missing() : "There is no runner.";
  if (!runner || missing) return skip(framework, mode, `${mode}: one message arrives`, missing ?? "");
  const note = runner.trustsAnyone ?? "and refuses a stranger's certificate";
  const { protocol } = framework;
  const works = (way: Way) =>
    protocol ? reads(framework, runner, way, mailboxes[protocol]) : sends(framework, runner, way, smtp);
  const title = protocol ? "one message is read" : "one message arrives";
  prove(framework, mode, `${mode}: ${title}, encrypted and signed in`, "executed", note, () =>
    works({ mode, by: "password" }),
  );
  if (framework.signIn)
    test(`${mode}: ${title} with an access token`, () => works({ mode, by: "token" }), limit);
  if (runner.trustsAnyone) return;
  const refusal = () => refuses(framework, runner, mode, protocol ? mailboxes[protocol] : smtp);
  test(`${mode}: a stranger's certificate is refused`, refusal, limit);
}

function parse(framework: Framework, mode: Mode): void {
  const found = parser(framework);
  if ("missing" in found) return skip(framework, mode, `${mode}: is ${framework.language}`, found.missing);
  const { name } = found;
  prove(framework, mode, `${mode}: is ${name}`, "parsed", `as ${name}`, () => parses(framework, mode));
}

function skip({ id }: Framework, mode: Mode, title: string, note: string): void {
  rows.push({ snippet: id, mode, how: "skipped", note });
  test.skip(title, () => undefined);
}

function prove(
  { id }: Framework,
  mode: Mode,
  title: string,
  how: How,
  note: string,
  check: () => Promise<void>,
): void {
  const done = (outcome: How) => rows.push({ snippet: id, mode, how: outcome, note });
  const proven = async () => {
    await check().catch((error: unknown) => {
      done("FAILED");
      throw error;
    });
    done(how);
  };
  test(title, proven, limit);
}
