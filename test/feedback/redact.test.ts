import { describe, expect, test } from "@jest/globals";
import { redact } from "../../src/feedback/redact.ts";
import { ENGINE } from "../engine/base.ts";

const kept = (text: string) => redact(text, ENGINE.knows, ENGINE.guard);

describe("what may be written down of a question", () => {
  test.each([
    ["my address ann.smith@gmail.com is refused by smtp", /ann|smith/],
    ["gmail smtp for mail.help@outlook.com fails", /@|help/],
    ["Hi, I am Zacharias Quirrelby, outlook asks for my password again", /zacharias|quirrelby/i],
    ["regards zacharias quirrelby, gmail imap port?", /zacharias|quirrelby/],
    ["password: Tr0ub4dor&3 for gmx", /Tr0ub4dor/],
    ["my app password abcd efgh ijkl mnop does not work", /abcd|mnop/],
    ["see https://example.com/u/ann?token=1 please", /example|ann|token/],
    ["call me at +49 176 123 45 67 or 0176 1234567", /123|176/],
    ["customer 4711000815 on server 192.168.17.4", /4711|192|168/],
    ["<@U0ANN1234> and <@123456789012345678> say gmail is down", /U0ANN|1234567/],
    ["the server mail.quirrelby.example does not answer", /quirrelby/],
    ["サーバー 田中太郎 のパスワードが違います", /田中|太郎/],
    ["xoxb-1234567890-abcdefghij gmail", /xoxb|abcdefghij|12345/],
  ])("%s", (text, secret) => {
    expect(kept(text)).not.toMatch(secret);
    expect(kept(text).length).toBeGreaterThan(0);
  });

  test("what helps stays: mail words, names of services, codes and ports", () => {
    const text = "Outlook says 535 5.7.8 for Gmail SMTP on port 587, why is my password wrong?";
    expect(kept(text)).toBe(text);
  });

  test("without knowledge no word stays, and what is left is one short line", () => {
    expect(redact("gmail smtp port 587", () => false, ENGINE.guard)).toBe("… 587");
    const long = redact("gmail ".repeat(5_000), ENGINE.knows, ENGINE.guard);
    expect([long.length <= 300, long.includes("\n")]).toEqual([true, false]);
    expect(kept("gmail\nsmtp\r\n\tport")).toBe("gmail smtp port");
  });

  test("hostile text comes to an end within the time of a test", () => {
    for (const piece of ["a@", "http://", "+0 ", "1.", "password: x1", "…", "\ud800", "<@"])
      kept(piece.repeat(50_000));
  });
});
