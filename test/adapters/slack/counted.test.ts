import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { Message } from "../../fakes/slack/index.ts";
import { createTally, type Tally } from "../../surface/tally.ts";
import { type Office, openOffice, WAYS } from "./office.ts";

describe.each(WAYS)("what is counted over %s", (way) => {
  let office: Office;
  let tally: Tally;

  beforeEach(async () => {
    tally = createTally();
    office = await openOffice({ way, listenChannels: ["C0RANDOM"], premises: { watch: tally } });
  });

  afterEach(() => office.close());

  const ann = () => office.slack.person();

  /** How many questions are counted for what somebody does, beside the one that shows that it has had its effect. */
  async function counted(act: () => Promise<unknown>): Promise<number> {
    const before = tally.answers.length;
    await act();
    await office.settle();
    return tally.answers.length - before - 1;
  }

  async function publicCard(): Promise<Message> {
    const { ts } = await ann().mentions("C0HELP", "gmail smtp");
    return office.slack.answer((message) => message.thread === ts);
  }

  async function privateCard(): Promise<Message> {
    await ann().types("C0HELP", "gmail smtp");
    return office.slack.answer(({ onlyFor }) => onlyFor === "U0ANN");
  }

  test.each([
    ["a mention, which comes as two events", () => ann().mentions("C0HELP", "gmail smtp")],
    ["a direct message", () => ann().says(ann().dm, "gmail smtp")],
    ["a command", () => ann().types("C0HELP", "gmail smtp")],
    ["somebody's message that is explained", () => ann().explains({ ts: "1.0", text: "gmail smtp" })],
    [
      "a question nobody asked the bot, in a channel that it listens to",
      () => ann().says("C0RANDOM", "gmail smtp?"),
    ],
  ])("%s counts once", async (_, act) => {
    expect(await counted(act)).toBe(1);
    expect(tally.seconds.every((seconds) => seconds !== undefined && seconds >= 0 && seconds < 2)).toBe(true);
  });

  test.each([
    ["a remark that is addressed", () => ann().mentions("C0HELP", "lol")],
    ["talk in a channel that it listens to", () => ann().says("C0RANDOM", "lunch at 12?")],
    ["a question among others", () => ann().says("C0HELP", "gmail smtp?")],
    ["asking for help", () => ann().types("C0HELP", "help")],
    ["opening the app", () => ann().opens("home")],
    ["a modal that is opened", () => ann().shortcuts()],
  ])("%s counts as none", async (_, act) => {
    expect(await counted(act)).toBe(0);
  });

  test("a button that asks counts once, also when it is pressed twice at once", async () => {
    const card = await publicCard();
    expect(await counted(() => Promise.all([ann().presses(card, "IMAP"), ann().presses(card, "IMAP")]))).toBe(
      1,
    );
  });

  test("a follow-up in the thread counts once, though it is looked at twice", async () => {
    const { thread = "" } = await publicCard();
    expect(await counted(() => ann().says("C0HELP", "and gmx imap?", { thread }))).toBe(1);
  });

  test("the same card again, for all, is no new question; nor is a vote, which counts as one", async () => {
    const card = await privateCard();
    expect(await counted(() => ann().presses(card, "Show to everyone"))).toBe(0);
    expect(await counted(() => ann().presses(card, "👍"))).toBe(0);
    expect(await counted(() => ann().presses(card, "👍"))).toBe(0);
    expect(tally.votes).toEqual([true]);
  });

  test("a modal's answer, and what is picked in it", async () => {
    await ann().shortcuts();
    const modal = await office.slack.modal();
    expect(await counted(() => ann().submits(modal, "gmail smtp"))).toBe(1);
    const searched = await counted(() => ann().presses(modal, "IMAP"));
    expect(searched).toBe(1);
  });

  test("an answer that Slack holds back is under way, and a call again is counted", async () => {
    office.slack.faults.next("chat.postMessage", { kind: "limited", retryAfter: 1 });
    await publicCard();
    await office.slack.until("nothing under way", () =>
      tally.underWayCounts.at(-1) === 0 ? true : undefined,
    );
    expect([tally.retries, tally.apiErrors]).toEqual([1, 0]);
    expect(Math.max(...tally.underWayCounts)).toBeGreaterThan(0);
  });

  test.each([
    ["Slack's no", { kind: "error", error: "not_in_channel" }],
    ["a 500", { kind: "status", status: 500 }],
    ["a cut", { kind: "reset" }],
  ] as const)("%s counts as an error, once", async (_, fault) => {
    office.slack.faults.next("chat.postMessage", fault);
    expect(await counted(() => ann().mentions("C0HELP", "gmail smtp"))).toBe(1);
    expect([tally.apiErrors, tally.retries]).toEqual([1, 0]);
  });

  test("a response_url that is used up counts as an error", async () => {
    const before = tally.apiErrors;
    office.slack.workspace.responseUrls.clear();
    const channel = "C0HELP";
    await office.slack.deliver("slash_commands", {
      command: "/email",
      text: "gmail smtp",
      user_id: "U0ANN",
      channel_id: channel,
      team_id: "T0",
      trigger_id: "1.2.3",
      response_url: `http://127.0.0.1:${office.slack.port}/response/none`,
    });
    await office.settle();
    expect(tally.apiErrors - before).toBe(1);
  });
});

test("a connection that is made again is counted, the first is not", async () => {
  const tally = createTally();
  const office = await openOffice({ premises: { watch: tally } });
  expect(tally.reconnects).toBe(0);
  office.slack.socket.cut();
  await office.slack.until("a connection", () => tally.reconnects || undefined);
  expect(tally.reconnects).toBe(1);
  await office.close();
});
