import { describe, expect, test } from "@jest/globals";
import { SPEAKS } from "../../src/engine/decide/fitted.ts";
import { speaks as speaksUp } from "../../src/engine/speaks.ts";
import { AT, ENGINE } from "./base.ts";

const speaks = (text: string) => ENGINE.answer({ text, at: AT, passive: true }).speaks;

describe("an unaddressed message", () => {
  test.each([
    ["what is the imap server of fastmail?"],
    ["fastmail imap settings"],
    ["my aol account keeps asking for the password"],
    ["535 5.7.8 Username and Password not accepted"],
    ["anyone got nodemailer working with mailgun?"],
    ["how do I add gmx.de to thunderbird?"],
    ["outlook smtp port?"],
  ])("%s: it speaks", (text) => {
    expect(speaks(text)).toBe(true);
  });

  test.each([
    ["what is an imap server?", "no provider"],
    ["how is everybody?", "no mail"],
    ["fasmail imap settings?", "a misspelt name"],
    ["is the free imap server good?", "an everyday word"],
    ["ann: what is the imap server of fastmail?", "said to Ann"],
    ["@ann what is the imap server of fastmail?", "said to Ann"],
    ["did you set the imap port of your fastmail?", "said to one person"],
    ["use imap.fastmail.com for fastmail", "advice"],
    ["fastmail imap works now", "all is well"],
    ["how do I sort folders in fastmail mail?", "folders"],
    ["550 on line 550 of my script", "a bare number"],
    ["fastmail is great", "an opinion"],
  ])("%s: silence (%s)", (text) => {
    expect(speaks(text)).toBe(false);
  });

  test("is passed over where the answer is not sure enough", () => {
    const { situation, decision } = ENGINE.understand({
      text: "what is the imap server of fastmail?",
      at: AT,
    });
    const at = (p: number) =>
      speaksUp(situation, { ...decision, answer: { entry: "settings", p } }, () => false);
    expect(at(SPEAKS)).toBe(true);
    expect(at(SPEAKS - 0.01)).toBe(false);
  });

  test("is answered whatever it says where the bot is addressed", () => {
    expect(ENGINE.answer({ text: "fastmail in the new office", at: AT }).speaks).toBe(true);
  });
});
