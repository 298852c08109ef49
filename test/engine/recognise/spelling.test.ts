import { describe, expect, test } from "@jest/globals";
import { certaintyOf } from "../../../src/engine/recognise/spelling.ts";
import { SURE_PROVIDER } from "../../../src/engine/thresholds.ts";
import { AT, ENGINE } from "../base.ts";

const providers = (text: string) =>
  ENGINE.understand({ text, at: AT })
    .providers.filter(({ certainty }) => certainty >= SURE_PROVIDER)
    .map(({ id }) => id);

describe("a misspelt name", () => {
  test("is sure with one letter off, where the name is long or many people ask for it", () => {
    expect(certaintyOf("gmial", "gmail", true)).toBeGreaterThanOrEqual(SURE_PROVIDER);
    expect(certaintyOf("fastmial", "fastmail", false)).toBeGreaterThanOrEqual(SURE_PROVIDER);
    expect(certaintyOf("posted", "posteo", false)).toBeLessThan(SURE_PROVIDER);
    expect(certaintyOf("eastlink", "earthlink", true)).toBeLessThan(SURE_PROVIDER);
  });

  test.each([
    ["gmial smtp", "gmail"],
    ["yaho imap port", "yahoo"],
    ["comcats outgoing server", "comcast"],
    ["imap of me@outlok.com", "outlook-com"],
    ["hot mail imap", "outlook-com"],
  ])("%s is read", (text, id) => {
    expect(providers(text)).toEqual([id]);
  });

  test.each([
    ["my mail is mine"],
    ["mail mit meinem Handy"],
    ["do you edit mails"],
    ["a postal address for the mail"],
    ["the owner of the mail server"],
    ["which email browser"],
    ["gail has a mail server"],
  ])("%s names nobody", (text) => {
    expect(providers(text)).toEqual([]);
  });
});
