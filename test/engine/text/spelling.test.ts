import { describe, expect, test } from "@jest/globals";
import { SURE_SPELLING } from "../../../src/engine/decide/fitted.ts";
import { certaintyOf } from "../../../src/engine/text/spelling.ts";
import { AT, ENGINE } from "../base.ts";

const providers = (text: string) =>
  ENGINE.understand({ text, at: AT }).situation.mailboxes.map(({ id }) => id);

describe("a misspelt name", () => {
  test("is sure with one letter off, where the name is long or many people ask for it", () => {
    expect(certaintyOf("gmial", "gmail", true)).toBeGreaterThanOrEqual(SURE_SPELLING);
    expect(certaintyOf("fastmial", "fastmail", false)).toBeGreaterThanOrEqual(SURE_SPELLING);
    expect(certaintyOf("posted", "posteo", false)).toBeLessThan(SURE_SPELLING);
    expect(certaintyOf("eastlink", "earthlink", true)).toBeLessThan(SURE_SPELLING);
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
