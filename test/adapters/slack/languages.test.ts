import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { LIMITS } from "../../../src/adapters/slack/limits.ts";
import { characters } from "../../../src/surface/cut.ts";
import { LANGUAGES } from "../../../src/surface/words/index.ts";
import { ENGINE } from "../../engine/base.ts";
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
    expect(alone.text).toContain("I did not keep it");
    expect(JSON.stringify([office.slack.calls, office.log])).not.toContain("hunter2");
    await office.close();
  });
});
