import { afterEach, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { LIMITS } from "../../../src/adapters/slack/limits.ts";
import { characters } from "../../../src/surface/cut.ts";
import { LANGUAGES } from "../../../src/surface/words/index.ts";
import { ENGINE } from "../../engine/base.ts";
import type { Message } from "../../fakes/slack/index.ts";
import { englishLeft, textsIn } from "../english-left.ts";
import { type Office, openOffice, WAYS } from "./office.ts";

describe.each(WAYS)("somebody whose Slack is German, over %s", (way) => {
  let office: Office;

  beforeEach(async () => {
    office = await openOffice({ way });
    office.slack.workspace.locales.set("U0ANN", "de-DE");
  });

  afterEach(async () => {
    expect(office.slack.problems()).toEqual([]);
    await office.close();
  });

  const privateCard = async () => {
    await office.slack.person().types("C0HELP", "gmail smtp");
    return office.slack.answer(({ onlyFor }) => onlyFor === "U0ANN");
  };

  test("reads German buttons, help and windows", async () => {
    const ann = office.slack.person();
    expect(JSON.stringify((await privateCard()).blocks)).toContain("Allen zeigen");
    await ann.opens("home");
    const home = await office.slack.until("home", () => office.slack.workspace.homes.get("U0ANN"));
    expect(JSON.stringify(home)).toContain("So fragst du");
    await ann.shortcuts();
    expect(JSON.stringify((await office.slack.modal()).view)).toContain("Nachschlagen");
  });

  test("is asked for once, and somebody else reads English", async () => {
    await privateCard();
    await office.slack.person().types("C0HELP", "gmx imap");
    await office.slack.person("U0BOB").types("C0HELP", "gmail smtp");
    const bobs = await office.slack.answer(({ onlyFor }) => onlyFor === "U0BOB");
    expect(JSON.stringify(bobs.blocks)).toContain("Show to everyone");
    expect(office.slack.callsTo("users.info").map(({ args }) => args.user)).toEqual(["U0ANN", "U0BOB"]);
  });

  test("reads English where the app may not ask, and it is asked no more", async () => {
    office.slack.workspace.scopes.delete("users:read");
    expect(JSON.stringify((await privateCard()).blocks)).toContain("Show to everyone");
    await office.slack.person("U0BOB").types("C0HELP", "gmail smtp");
    await office.slack.answer(({ onlyFor }) => onlyFor === "U0BOB");
    expect(office.slack.callsTo("users.info")).toHaveLength(1);
  });

  test("waits for no slow answer", async () => {
    office.slack.faults.next("users.info", { kind: "slow", ms: 3_000 });
    const before = performance.now();
    expect(JSON.stringify((await privateCard()).blocks)).toContain("Show to everyone");
    expect(performance.now() - before).toBeLessThan(2_500);
  });
});

describe("a card of the shipped engine", () => {
  const GERMAN = "Wie ist der SMTP-Server von Gmail?";
  let office: Office;

  // The first question is the slow one.
  beforeAll(() => void ENGINE.answer({ text: GERMAN, at: "2026-11-25" }));

  beforeEach(async () => {
    office = await openOffice({ engine: ENGINE, premises: { helpContact: "https://help.example.com" } });
  });

  afterEach(() => office.close());

  /** Our English in what stands on a German card and its buttons; their ids and values are for us alone. */
  const english = (blocks: unknown) => englishLeft(textsIn(JSON.parse(JSON.stringify(blocks, seen))), "de");
  const seen = (key: string, part: unknown) => (["value", "action_id"].includes(key) ? "" : part);
  const titleOf = ({ text }: Message) => text.split("\n")[0];

  test("in German in an English Slack is German whole, and so is what its buttons give", async () => {
    const ann = office.slack.person();
    const { ts } = await ann.mentions("C0HELP", GERMAN);
    const card = await office.slack.answer(({ thread }) => thread === ts);
    await ann.presses(card, "IMAP-Einstellungen");
    const imap = await office.slack.until("the second", () => office.thread(ts)[1]);
    expect(titleOf(imap)).toBe("Gmail: Posteingang (IMAP)");
    expect([english(card.blocks), english(imap.blocks)]).toEqual([[], []]);
    await ann.presses(card, "Mehr");
    const whole = await office.slack.answer(({ onlyFor }) => onlyFor === "U0ANN");
    expect(whole.text).toContain("Posteingangsserver (POP3)");
  });

  test("in German alone stays German in private, when shown, and in a window", async () => {
    const ann = office.slack.person();
    await ann.types("C0HELP", GERMAN);
    const card = await office.slack.answer(({ onlyFor }) => onlyFor === "U0ANN");
    expect(english(card.blocks)).toEqual([]);
    await ann.presses(card, "Allen zeigen");
    const shown = await office.slack.answer(({ channel, onlyFor }) => channel === "C0HELP" && !onlyFor);
    expect(english(shown.blocks)).toEqual([]);
    await ann.shortcuts();
    const modal = await office.slack.modal();
    await ann.submits(modal, GERMAN);
    await ann.presses(modal, "IMAP-Einstellungen");
    await office.slack.until("IMAP", () => JSON.stringify(modal.view).includes("imap.gmail") || undefined);
    expect(english(modal.view.blocks)).toEqual([]);
  });

  test("for a name alone is in the language of the asker's Slack, by every door", async () => {
    const ann = office.slack.person();
    office.slack.workspace.locales.set("U0ANN", "ja-JP");
    const { ts } = await ann.mentions("C0HELP", "gmail");
    const shared = await office.slack.answer(({ thread }) => thread === ts);
    await ann.types("C0HELP", "gmail");
    const alone = await office.slack.answer(({ onlyFor }) => onlyFor === "U0ANN");
    await ann.picks(shared, { text: { type: "plain_text", text: "GMX" }, value: "gmx" });
    const picked = await office.slack.until("the pick", () => office.thread(ts)[1]);
    for (const { blocks } of [shared, alone, picked]) expect(JSON.stringify(blocks)).toContain("もっと見る");
  });
});

test.each(Object.entries(LANGUAGES))("%s fits into Slack's window without being cut", (_, { lookup }) => {
  for (const text of [lookup.title, lookup.submit, lookup.close])
    expect([text, characters(text) <= LIMITS.viewTitle]).toEqual([text, true]);
});

describe("a question with a password in it", () => {
  const QUESTION = "gmail smtp says 535, my password is hunter2-Blue!42";

  test("is answered with a warning, and the password stands nowhere", async () => {
    const office = await openOffice({ engine: ENGINE });
    const ann = office.slack.person();
    const { ts } = await ann.mentions("C0HELP", QUESTION);
    const inPublic = await office.slack.answer((message) => message.thread === ts);
    expect(inPublic.text).toContain("Delete the message");
    await ann.types("C0HELP", QUESTION);
    const alone = await office.slack.answer(({ onlyFor }) => onlyFor !== undefined);
    expect(alone.text).toContain("seems to hold a password");
    expect(JSON.stringify([office.slack.calls, office.log])).not.toContain("hunter2");
    await office.close();
  });
});
