import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { createFeedback, type Feedback } from "../../../src/feedback/feedback.ts";
import type { Message } from "../../fakes/slack/index.ts";
import { type Office, openOffice, WAYS } from "./office.ts";

describe.each(WAYS)("was this right? over %s", (way) => {
  let office: Office;
  let feedback: Feedback;

  beforeEach(async () => {
    feedback = createFeedback({ today: () => "2026-11-28" });
    office = await openOffice({ way, premises: { feedback, helpContact: "C0PEOPLE" } });
  });

  afterEach(async () => {
    expect(office.slack.problems()).toEqual([]);
    await office.close();
  });

  async function publicCard(): Promise<Message> {
    const { ts } = await office.slack.person().mentions("C0HELP", "gmail smtp");
    return office.slack.answer((message) => message.thread === ts);
  }

  /** What somebody alone has read so far. */
  const readBy = (user: string) =>
    office.slack.said(({ onlyFor }) => onlyFor === user).map(({ text }) => text);

  /** Presses, and waits for what comes of it. */
  async function press(user: string, card: Message, label: string): Promise<string> {
    const before = readBy(user).length;
    expect((await office.slack.person(user).presses(card, label)).status).toBe(200);
    return office.slack.until("a line", () => readBy(user)[before]);
  }

  test("a vote is counted once a person, the later for the earlier, and thanked for in private", async () => {
    const card = await publicCard();
    expect(await press("U0ANN", card, "👍")).toContain("Thank you");
    expect(await press("U0BOB", card, "👎")).toMatch(/What did you expect.*press Ask a person/);
    expect(await press("U0ANN", card, "👎")).toMatch(/What did you expect/);
    await office.slack.person().presses(card, "👎");
    await office.settle();
    expect(readBy("U0ANN")).toHaveLength(2);
    expect(feedback.counts.surfaces.slack).toEqual({ right: 0, wrong: 2, unanswered: 0 });
    expect(feedback.counts.providers.gmail).toEqual({ right: 0, wrong: 2, unanswered: 0 });
  });

  test("a private card and a window take votes, too", async () => {
    await office.slack.person().types("C0HELP", "gmail smtp");
    const card = await office.slack.answer(({ onlyFor }) => onlyFor === "U0ANN");
    await press("U0ANN", card, "👍");
    await office.slack.person().shortcuts();
    const view = await office.slack.modal();
    await office.slack.person().submits(view, "gmail smtp");
    await office.slack.person().presses(view, "👍");
    await office.slack.until("thanks", () => JSON.stringify(view.view).includes("Thank you") || undefined);
    expect(JSON.stringify(view.view)).toContain("smtp.gmail.com");
    expect(feedback.counts.surfaces.slack?.right).toBe(2);
  });

  test("a card of before the restart takes votes", async () => {
    const card = await publicCard();
    const old = office;
    office = await openOffice({ way, premises: { feedback } });
    await office.slack.person().presses(card, "👍");
    await office.slack.until("a vote", () => feedback.counts.surfaces.slack);
    await old.close();
  });

  test("is in the language of whoever presses", async () => {
    office.slack.workspace.locales.set("U0BOB", "de-DE");
    expect(await press("U0BOB", await publicCard(), "👎")).toContain("Was hast du erwartet?");
  });

  test("help and notices take no votes", async () => {
    const { ts } = await office.slack.person().mentions("C0HELP", "help");
    const help = await office.slack.answer((message) => message.thread === ts);
    expect(JSON.stringify(help.blocks)).not.toContain("👍");
  });

  test.each([
    { action_id: "vote.1.right", value: '{"ask":"gmail smtp"}' },
    { action_id: "vote.1.right", value: '{"ask":"gmail smtp","card":"<!channel>"}' },
    { action_id: "vote.1.perhaps", value: '{"ask":"gmail smtp","card":"1"}' },
    { action_id: "vote.2.right", value: '{"ask":"gmail smtp","card":"1"}' },
    { action_id: "person.1", value: "null" },
  ])("a forged press (%j) is acknowledged and has no effect", async (action) => {
    const card = await publicCard();
    const { status } = await office.slack.person().acts(card, { type: "button", ...action });
    await office.settle();
    expect([status, readBy("U0ANN"), feedback.counts.surfaces.slack]).toEqual([200, [], undefined]);
  });
});

describe("Ask a person", () => {
  /** What whoever presses it reads, for a contact. */
  async function told(helpContact: string, isPrivate = false): Promise<{ line: Message; question: string }> {
    const office = await openOffice({ premises: { helpContact } });
    const ann = office.slack.person();
    const { ts } = await ann.mentions("C0HELP", "gmail smtp");
    let card = await office.slack.answer((message) => message.thread === ts);
    if (isPrivate) {
      await ann.types("C0HELP", "gmail imap");
      card = await office.slack.answer(({ onlyFor }) => onlyFor === "U0ANN");
    }
    await office.slack.person("U0BOB").presses(card, "Ask a person");
    const line = await office.slack.answer(
      ({ onlyFor, text }) => onlyFor === "U0BOB" && text.includes("help you"),
    );
    expect(office.slack.problems()).toEqual([]);
    await office.close();
    return { line, question: `https://example.slack.com/archives/C0HELP/p${ts.replace(".", "")}` };
  }

  test.each([
    ["C0PEOPLE", { type: "channel", channel_id: "C0PEOPLE" }],
    ["S0PEOPLE", { type: "usergroup", usergroup_id: "S0PEOPLE" }],
    ["https://help.example.com/", { type: "link", url: "https://help.example.com/" }],
  ])("names %s to whoever presses, with the link to the question", async (contact, element) => {
    const { line, question } = await told(contact);
    const blocks = JSON.stringify(line.blocks);
    expect(blocks).toContain(JSON.stringify(element));
    expect(blocks).toContain(question);
  });

  test("a private card has no question that others could open", async () => {
    expect(JSON.stringify((await told("C0PEOPLE", true)).line.blocks)).not.toContain("archives");
  });

  test.each([undefined, "123456789012345678"])(
    "is not offered where the contact is %p",
    async (helpContact) => {
      const office = await openOffice({ premises: { helpContact } });
      const { ts } = await office.slack.person().mentions("C0HELP", "gmail smtp");
      const card = await office.slack.answer((message) => message.thread === ts);
      expect(JSON.stringify(card.blocks)).not.toContain("Ask a person");
      await office.close();
    },
  );
});
