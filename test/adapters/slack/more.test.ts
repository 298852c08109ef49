import { afterEach, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { ENGINE } from "../../engine/base.ts";
import type { Message } from "../../fakes/slack/index.ts";
import { type Office, openOffice, WAYS } from "./office.ts";

/** Stands on the whole card alone. */
const BEHIND = "imap.gmail.com";

// The first question is the slow one.
beforeAll(() => void ENGINE.answer({ text: "Gmail", at: "2026-11-25" }));

describe.each(WAYS)("More over %s", (way) => {
  let office: Office;

  beforeEach(async () => {
    office = await openOffice({ way, engine: ENGINE });
  });

  afterEach(async () => {
    expect(office.slack.problems()).toEqual([]);
    await office.close();
  });

  const shared = async (): Promise<Message> => {
    const { ts } = await office.slack.person().mentions("C0HELP", "Gmail SMTP settings");
    return office.slack.answer((message) => message.thread === ts);
  };
  const wholeFor = (user: string) =>
    office.slack.answer(({ onlyFor, text }) => onlyFor === user && text.includes(BEHIND));

  test("stands after three things to ask next", async () => {
    const buttons = labelsOf((await shared()).blocks);
    expect(buttons.indexOf("More")).toBe(3);
    expect(buttons).not.toContain("Show to everyone");
  });

  test("on a private card gives the asker the whole one, which has no More", async () => {
    const ann = office.slack.person();
    await ann.types("C0HELP", "Gmail SMTP settings");
    const card = await office.slack.answer(({ onlyFor }) => onlyFor === "U0ANN");
    expect(card.text).not.toContain(BEHIND);
    await ann.presses(card, "More");
    const whole = labelsOf((await wholeFor("U0ANN")).blocks);
    expect(whole).not.toContain("More");
    expect(whole).toContain("Show to everyone");
  });

  test("on a shared card gives it to whoever presses, alone and in the thread, once a person", async () => {
    const card = await shared();
    const [ann, bob] = [office.slack.person(), office.slack.person("U0BOB")];
    await Promise.all([ann.presses(card, "More"), ann.presses(card, "More"), bob.presses(card, "More")]);
    const copies = [await wholeFor("U0ANN"), await wholeFor("U0BOB")];
    await office.settle();
    expect(copies.map(({ thread }) => thread)).toEqual([card.thread, card.thread]);
    expect(labelsOf(copies[0]?.blocks ?? [])).not.toContain("Show to everyone");
    expect(office.slack.said(({ text }) => text.includes(BEHIND))).toHaveLength(2);
  });

  test("leaves the conversation with its asker", async () => {
    const card = await shared();
    await office.slack.person("U0BOB").presses(card, "More");
    await wholeFor("U0BOB");
    await office.slack.person().says("C0HELP", "and imap?", { thread: card.thread ?? "" });
    await office.slack.until("the follow-up", () => office.thread(card.thread ?? "").find(isSharedImap));
  });

  test("works on a card of before the restart", async () => {
    const card = await shared();
    await office.close();
    office = await openOffice({ way, engine: ENGINE });
    await office.slack.person().presses(card, "More");
    await wholeFor("U0ANN");
  });

  test("in a window changes the window", async () => {
    const ann = office.slack.person();
    await ann.shortcuts();
    const modal = await office.slack.modal();
    await ann.submits(modal, "Gmail SMTP settings");
    await ann.presses(modal, "More");
    await office.slack.until(
      "the whole card",
      () => JSON.stringify(modal.view).includes(BEHIND) || undefined,
    );
    expect(labelsOf(modal.view.blocks)).not.toContain("More");
  });
});

const isSharedImap = ({ text, onlyFor }: Message) => text.includes(BEHIND) && !onlyFor;

/** What the buttons of a message or a window say. */
function labelsOf(blocks: unknown): string[] {
  const all = blocks as { type?: string; elements?: { text?: { text?: string } }[] }[];
  return all
    .filter(({ type }) => type === "actions")
    .flatMap(({ elements = [] }) => elements.map(({ text }) => text?.text ?? ""));
}
