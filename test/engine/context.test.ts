import { describe, expect, test } from "@jest/globals";
import type { Slots } from "../../src/engine/answer-types.ts";
import { AT, ask, ENGINE } from "./base.ts";

const then = (text: string, slots: Slots) => ENGINE.answer({ text, at: AT, slots });

describe("a follow-up", () => {
  test("keeps what it does not name", () => {
    const slots: Slots = { kind: "settings", provider: "gmail", protocol: "smtp" };
    expect(then("and the port?", slots).slots).toMatchObject({ provider: "gmail", protocol: "smtp" });
    expect(then("what about yahoo", slots).slots).toMatchObject({ provider: "yahoo", protocol: "smtp" });
    expect(then("and imap?", slots).slots).toMatchObject({ provider: "gmail", protocol: "imap" });
  });

  test("keeps the app for another mailbox and the mailbox for another app", () => {
    const slots: Slots = { kind: "steps", provider: "gmail", client: "thunderbird" };
    expect(then("and aol?", slots)).toMatchObject({ kind: "steps", provider: "aol" });
    expect(then("on my iphone?", slots).slots).toMatchObject({ provider: "gmail", client: "apple-mail-ios" });
  });

  test("keeps the kind of account", () => {
    const first = ask("zoho.eu imap");
    expect(first.slots.variant).toBeDefined();
    expect(then("and smtp?", first.slots).servers.map(({ hostname }) => hostname)).toEqual(
      expect.arrayContaining(["smtp.zoho.eu"]),
    );
  });

  test("of many words asks for itself", () => {
    const slots: Slots = { kind: "settings", provider: "gmail", protocol: "smtp" };
    const long =
      "I would now like to know which port an incoming server of any provider in the world usually has";
    expect(then(long, slots).slots.protocol).not.toBe("smtp");
  });

  test("takes nothing from an empty conversation", () => {
    expect(then("and the port?", {})).toEqual(ask("and the port?"));
  });

  test("whose name is an everyday word needs no mail word", () => {
    expect(then("and orange?", { kind: "settings", provider: "gmail" }).provider).toBe("orange-fr");
  });

  test("that fails once more is about the same error", () => {
    const { slots } = ask("gmail: 535 5.7.8");
    expect(then("tried that, it still fails", slots).slots.error).toBe(slots.error);
  });
});

describe("the reply to a question back", () => {
  const outlook = ask("outlook smtp").slots;

  test.each([
    ["work", "microsoft-365"],
    ["it is a school account", "microsoft-365"],
    ["my personal one", "outlook-com"],
    ["hotmail", "outlook-com"],
  ])("%s decides", (text, provider) => {
    expect(then(text, outlook)).toMatchObject({ kind: "settings", provider, slots: { protocol: "smtp" } });
  });

  test.each([["thanks"], ["no idea"], ["why?"]])("%s decides nothing", (text) => {
    expect(then(text, outlook).provider).toBeNull();
  });

  test("that names another provider is about that one", () => {
    expect(then("fastmail", outlook).provider).toBe("fastmail");
  });

  test("is read as one only right after the question", () => {
    expect(then("work", { ...outlook, kind: "settings", provider: "gmail" }).provider).not.toBe(
      "microsoft-365",
    );
  });
});
