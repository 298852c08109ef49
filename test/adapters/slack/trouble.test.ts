import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { fixedEngine } from "./fixed-engine.ts";
import { type Office, openOffice } from "./office.ts";

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe("when Slack or we have trouble", () => {
  let office: Office;

  beforeEach(async () => {
    office = await openOffice({ engine: fixedEngine({ blocky: [{ type: "text", text: "facts" }] }) });
  });

  afterEach(() => office.close());

  const posts = () => office.slack.callsTo("chat.postMessage");

  test("429 is waited out, for all posts in that channel", async () => {
    const { slack } = office;
    slack.faults.next("chat.postMessage", { kind: "limited", retryAfter: 1 });
    const { ts } = await slack.person().mentions("C0HELP", "gmail smtp");
    await slack.until("the refusal", () => posts()[0]);
    await slack.person("U0BOB").mentions("C0HELP", "gmx smtp");
    await slack.answer((message) => message.thread === ts);
    const [refused, ...later] = posts();
    for (const call of later) expect(call.at - (refused?.at ?? 0)).toBeGreaterThanOrEqual(990);
  });

  test("while other channels go on", async () => {
    const { slack } = office;
    slack.faults.next("chat.postMessage", { kind: "limited", retryAfter: 2 });
    await slack.person().mentions("C0HELP", "gmail smtp");
    await slack.until("the refusal", () => posts()[0]);
    const { ts } = await slack.person().mentions("C0RANDOM", "gmail smtp");
    await slack.answer((message) => message.thread === ts, 1_500);
  });

  test("ten questions at once are all answered", async () => {
    const people = Array.from({ length: 10 }, (_none, at) => office.slack.person(`U0P${at}`));
    const asked = await Promise.all(people.map((person) => person.mentions("C0HELP", "gmail smtp")));
    for (const { ts } of asked) await office.slack.answer((message) => message.thread === ts);
    expect(posts()).toHaveLength(10);
  });

  test.each([
    { kind: "status", status: 500 },
    { kind: "reset" },
    { kind: "error", error: "internal_error" },
    { kind: "done", but: "reset" },
    { kind: "done", but: "status" },
  ] as const)("%j may have been carried out: never tried again, and the bot lives on", async (fault) => {
    office.slack.faults.next("chat.postMessage", fault);
    const { ts } = await office.slack.person().mentions("C0HELP", "gmail smtp");
    await office.slack.until("the try", () => posts()[0]);
    await wait(700);
    await office.settle();
    expect([posts().length, office.thread(ts).length]).toEqual([2, fault.kind === "done" ? 1 : 0]);
  });

  test.each(["reset", "status", "stalled"] as const)(
    "an answer to a command whose taking is lost (%s) stands there once, without an apology",
    async (but) => {
      office.slack.faults.next("response_url", { kind: "done", but });
      await office.slack.person().types("C0HELP", "gmail smtp");
      await wait(1_800);
      await office.settle();
      expect(office.slack.said(({ channel }) => channel === "C0HELP")).toHaveLength(1);
      expect(office.log.join("\n").includes("did not get through")).toBe(/reset|status/.test(but));
    },
  );

  test("too many for longer than a minute is given up at once", async () => {
    office.slack.faults.next("chat.postMessage", { kind: "limited", retryAfter: 3_000_000 });
    await office.slack.person().mentions("C0HELP", "gmail smtp");
    await office.slack.until("the log line", () => office.log.find((line) => line.includes("ratelimited")));
    await office.settle();
    expect(posts()).toHaveLength(2);
  });

  test("a slow Slack does not slow acknowledgements or other answers", async () => {
    office.slack.faults.next("chat.postMessage", { kind: "slow", ms: 2_000 });
    await office.slack.person().mentions("C0HELP", "gmail smtp");
    const { ts, acks } = await office.slack.person("U0BOB").mentions("C0HELP", "gmx smtp");
    const started = Date.now();
    await office.slack.answer((message) => message.thread === ts);
    expect([Math.max(...acks.map(({ ms }) => ms)) < 1_000, Date.now() - started < 1_000]).toEqual([
      true,
      true,
    ]);
  });

  test("refused blocks are sent again as text", async () => {
    office.slack.faults.next("chat.postMessage", { kind: "error", error: "invalid_blocks" });
    const { ts } = await office.slack.person().mentions("C0HELP", "gmail smtp");
    const answer = await office.slack.answer((message) => message.thread === ts);
    expect([answer.blocks, answer.text.includes("smtp.gmail.com")]).toEqual([[], true]);
  });

  test("so are those of an answer to a command", async () => {
    office.slack.faults.next("response_url", { kind: "error", error: "invalid_blocks" });
    await office.slack.person().types("C0HELP", "gmail smtp");
    expect((await office.slack.answer(() => true)).blocks).toEqual([]);
  });

  test("an answer to a command survives 'too many'", async () => {
    office.slack.faults.next("response_url", { kind: "limited", retryAfter: 1 });
    await office.slack.person().types("C0HELP", "gmail smtp");
    expect((await office.slack.answer(() => true)).text).toContain("smtp.gmail.com");
  });

  test("an error of ours becomes a kind sentence, and nothing of it is shown or logged", async () => {
    const ann = office.slack.person();
    await ann.mentions("C0HELP", "boom secret-word");
    await ann.types("C0RANDOM", "boom secret-word");
    await ann.explains({ ts: "1.0", channel: "C0NOTAMEMBER", text: "boom secret-word" });
    for (const channel of ["C0HELP", "C0RANDOM", "C0NOTAMEMBER"]) {
      const answer = await office.slack.answer((message) => message.channel === channel);
      expect(answer.text).toContain("went wrong on my side");
    }
    expect(office.log.join("\n")).not.toMatch(/secret-word|boom about/);
  });

  test("a channel that takes no posts is given up quietly", async () => {
    office.slack.workspace.channels.delete("C0HELP");
    await office.slack.person().mentions("C0HELP", "gmail smtp");
    await office.settle();
    expect(posts().filter(({ args }) => args.channel === "C0HELP")).toHaveLength(1);
    expect(office.log.join("\n")).toContain("not_in_channel");
  });

  test("a permission that is taken away is told in the log by its name", async () => {
    const fault = { kind: "error", error: "missing_scope", needed: "chat:write" } as const;
    office.slack.faults.next("chat.postMessage", fault);
    await office.slack.person().mentions("C0HELP", "gmail smtp");
    await office.settle();
    expect(office.log.join("\n")).toMatch(/missing_scope.*chat:write/);
  });

  test("auth.test is asked once, whatever comes", async () => {
    for (let at = 0; at < 5; at++) await office.slack.person().mentions("C0HELP", "gmail smtp");
    await office.settle();
    expect(office.slack.callsTo("auth.test")).toHaveLength(1);
  });
});
