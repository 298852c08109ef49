import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { type Office, openOffice, WAYS } from "./office.ts";

describe.each(WAYS)("opening the app over %s", (way) => {
  let office: Office;

  beforeEach(async () => {
    office = await openOffice({ way });
  });

  afterEach(async () => {
    expect(office.slack.problems()).toEqual([]);
    await office.close();
  });

  const home = () => office.slack.until("the Home tab", () => office.slack.workspace.homes.get("U0ANN"));

  test("shows what it does, how to ask and examples, and the same when opened again", async () => {
    await office.slack.person().opens("home");
    const first = await home();
    expect(JSON.stringify(first)).toMatch(/\/email gmail smtp.*Gmail settings/s);
    office.slack.workspace.homes.clear();
    await office.slack.person().opens("home");
    expect(await home()).toEqual(first);
  });

  test("an example opens the answer", async () => {
    const ann = office.slack.person();
    await ann.opens("home");
    await ann.presses({ home: await home() }, "Gmail settings");
    expect(JSON.stringify((await office.slack.modal()).view)).toContain("smtp.gmail.com");
  });

  test("gives the Messages tab its prompts, and greets nobody", async () => {
    const ann = office.slack.person();
    await ann.opens("messages");
    await ann.opens("messages");
    const { prompts } = await office.slack.until("prompts", () => office.slack.workspace.prompts.get(ann.dm));
    await office.settle();
    expect(prompts).toHaveLength(3);
    expect(office.slack.said(({ channel }) => channel === ann.dm)).toEqual([]);
  });

  test("prompts that Slack refuses do not keep an answer away", async () => {
    const ann = office.slack.person();
    office.slack.faults.next("assistant.threads.setSuggestedPrompts", {
      kind: "error",
      error: "missing_scope",
    });
    await ann.opens("messages");
    const { ts } = await ann.says(ann.dm, "gmail smtp");
    expect((await office.slack.answer((message) => message.thread === ts)).text).toContain("smtp.gmail.com");
  });
});
