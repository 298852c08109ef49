import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { type Office, openOffice, WAYS } from "./office.ts";

describe.each(WAYS)("the same card in a channel within five minutes, over %s", (way) => {
  let office: Office;
  let time = 0;

  beforeEach(async () => {
    time = 0;
    office = await openOffice({ way, premises: { now: () => time } });
  });

  afterEach(async () => {
    expect(office.slack.problems()).toEqual([]);
    await office.close();
  });

  const isCard = ({ text }: { text: string }) => text.startsWith("gmail smtp");

  /** Mentions the bot as somebody and gives its answer in the thread. */
  async function ask(user: string, text = "gmail smtp", channel = "C0HELP") {
    const { ts } = await office.slack.person(user).mentions(channel, text);
    return office.slack.answer((message) => message.thread === ts);
  }

  test("is a link to the first, in the thread of who asked", async () => {
    const first = await ask("U0ANN");
    const second = await ask("U0BOB");
    expect([isCard(first), isCard(second)]).toEqual([true, false]);
    const link = `https://example.slack.com/archives/C0HELP/p${first.ts.replace(".", "")}?thread_ts=${first.thread}&cid=C0HELP`;
    expect(JSON.stringify(second.blocks)).toContain(link);
    expect(second.text).toContain("a few minutes ago: gmail smtp");
    expect(second.blocks.some(({ type }) => type === "actions")).toBe(false);
  });

  test("is a card again after five minutes, in another channel, and for another question", async () => {
    await ask("U0ANN");
    expect(isCard(await ask("U0BOB", "gmail smtp", "C0RANDOM"))).toBe(true);
    expect((await ask("U0BOB", "gmail imap")).text).toContain("imap.gmail.com");
    time = 300_000;
    expect(isCard(await ask("U0BOB"))).toBe(true);
  });

  test("is a card again once the first was deleted", async () => {
    const first = await ask("U0ANN");
    office.slack.workspace.messages.splice(office.slack.workspace.messages.indexOf(first), 1);
    expect(isCard(await ask("U0BOB"))).toBe(true);
  });

  test("is a link where a button or Show to everyone would post it, too", async () => {
    const card = await ask("U0ANN", "gmail imap");
    await ask("U0ANN");
    await office.slack.person("U0BOB").presses(card, "SMTP");
    await office.slack.answer(({ thread, text }) => thread === card.thread && text.includes("minutes ago"));
    await office.slack.person("U0BOB").types("C0HELP", "gmail smtp");
    const mine = await office.slack.answer(({ onlyFor }) => onlyFor === "U0BOB");
    await office.slack.person("U0BOB").presses(mine, "Show to everyone");
    await office.slack.until(
      "the link",
      () => office.slack.said(({ text }) => text.includes("minutes ago"))[1],
    );
    expect(office.slack.said((message) => isCard(message) && !message.onlyFor)).toHaveLength(1);
  });

  test("is always a card in a direct message and in private", async () => {
    const ann = office.slack.person();
    for (let count = 1; count <= 2; count++) {
      await ann.says(ann.dm, "gmail smtp");
      await ann.types("C0HELP", "gmail smtp");
      await office.slack.until("two cards more", () => office.slack.said(isCard)[2 * count - 1]);
    }
    expect(office.slack.said(({ text }) => text.includes("minutes ago"))).toEqual([]);
  });
});
