import { afterEach, describe, expect, test } from "@jest/globals";
import { ENGINE } from "../../engine/base.ts";
import { checksThatSee } from "../../surface/checked.ts";
import { createTally } from "../../surface/tally.ts";
import { type Office, openOffice, WAYS } from "./office.ts";

const LABEL = "Check the connection";

describe.each(WAYS)("Check the connection over %s", (way) => {
  let office: Office;

  afterEach(async () => {
    expect(office.slack.problems()).toEqual([]);
    await office.close();
  });

  async function sharedCard(ms = 0) {
    const { connectionChecks, asked } = checksThatSee(undefined, ms);
    const watch = createTally();
    office = await openOffice({ way, engine: ENGINE, premises: { connectionChecks, watch } });
    const { ts } = await office.slack.person().mentions("C0HELP", "gmail imap settings");
    return { asked, watch, card: await office.slack.answer((message) => message.thread === ts) };
  }
  const seenBy = (user: string) =>
    office.slack.answer(
      ({ onlyFor, text }) => onlyFor === user && text.includes("I looked from where I run"),
    );

  test("is taken at once, and told to whoever presses, alone, once a double click", async () => {
    const { card, asked, watch } = await sharedCard(3_500);
    const ben = office.slack.person("U0BOB");
    const begun = Date.now();
    const [{ status }] = await Promise.all([ben.presses(card, LABEL), ben.presses(card, LABEL)]);
    expect([status, Date.now() - begun < 2_000]).toEqual([200, true]);
    const told = await seenBy("U0BOB");
    expect(told.text).toContain("imap.gmail.com");
    expect(told.thread).toBe(card.thread);
    expect(asked).toEqual([{ provider: "gmail", protocol: "imap", asker: expect.stringContaining("U0BOB") }]);
    expect(watch.checks).toBe(1);
  });

  test("in a window stands above the card, which keeps its buttons", async () => {
    await sharedCard();
    const ann = office.slack.person();
    await ann.shortcuts();
    const view = await office.slack.modal();
    await ann.submits(view, "gmail imap settings");
    await ann.presses(view, LABEL);
    const drawn = () => JSON.stringify(view.view);
    await office.slack.until("a look", () => drawn().includes("I looked from where I run") || undefined);
    expect(drawn()).toContain(LABEL);
    expect(drawn()).toContain("👍");
  });

  test.each([
    { value: '{"ask":"gmail imap"}' },
    { value: '{"ask":"gmail imap","check":"evil.example:25//imap/en"}' },
    { value: "null" },
  ])("a forged press (%j) looks at nothing", async (action) => {
    const { card, asked } = await sharedCard();
    await office.slack.person().acts(card, { type: "button", action_id: "check.1", ...action });
    await office.settle();
    expect(asked).toEqual([]);
  });

  test("is not there where it is not switched on", async () => {
    office = await openOffice({ way, engine: ENGINE });
    const { ts } = await office.slack.person().mentions("C0HELP", "gmail imap settings");
    const card = await office.slack.answer((message) => message.thread === ts);
    expect(JSON.stringify(card.blocks)).not.toContain("check.1");
  });
});
