import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { PER_PERSON } from "../../../src/surface/limits.ts";
import { LANGUAGES } from "../../../src/surface/words/index.ts";
import { type Office, openOffice, WAYS } from "./office.ts";

describe.each(WAYS)("one who asks far too much, over %s", (way) => {
  let office: Office;

  beforeEach(async () => {
    office = await openOffice({ way, premises: { now: () => 0 } });
    office.slack.workspace.locales.set("U0ANN", "de-DE");
  });

  afterEach(async () => {
    expect(office.slack.problems()).toEqual([]);
    await office.close();
  });

  const refusals = () => office.slack.said(({ text }) => text === LANGUAGES.de.tooMany.byYou);

  test("by mentions gets as many answers as a person gets, is told once and alone, and others are answered", async () => {
    const ann = office.slack.person();
    for (let at = 0; at < PER_PERSON.most + 10; at++) await ann.mentions("C0HELP", `gmail smtp ${at}`);
    await office.settle();
    const toAnn = office.slack.said(({ channel }) => channel === "C0HELP");
    expect(toAnn).toHaveLength(PER_PERSON.most + 1);
    expect(refusals().map(({ onlyFor }) => onlyFor)).toEqual(["U0ANN"]);
    const { ts } = await office.slack.person("U0BOB").mentions("C0HELP", "gmx imap");
    await office.slack.answer((message) => message.thread === ts);
  });

  test("by commands and buttons too, all acknowledged", async () => {
    const ann = office.slack.person();
    for (let at = 0; at < PER_PERSON.most + 3; at++) await ann.types("C0HELP", `gmail smtp ${at}`);
    const card = await office.slack.answer(({ onlyFor }) => onlyFor === "U0ANN");
    await ann.presses(card, LANGUAGES.de.showToEveryone);
    await office.settle();
    expect(office.slack.said(({ channel }) => channel === "C0HELP")).toHaveLength(PER_PERSON.most + 1);
    expect(refusals()).toHaveLength(1);
  });
});

describe("a channel that is asked too much by many", () => {
  test("gets what fits, one sentence, and nothing that comes late", async () => {
    const office = await openOffice();
    const people = Array.from({ length: 75 }, (_none, at) => office.slack.person(`U0P${at}`));
    for (const person of people) await person.mentions("C0HELP", "gmail smtp");
    await office.settle();
    const told = office.slack.said(({ text }) => text === LANGUAGES.en.tooMany.here);
    expect(told.map(({ onlyFor }) => onlyFor?.slice(0, 3))).toEqual(["U0P"]);
    await office.close();
  });
});
