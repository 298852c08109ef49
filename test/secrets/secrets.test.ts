import { describe, expect, test } from "@jest/globals";
import { holdsSecret } from "../../src/secrets/secrets.ts";

describe("telling passwords", () => {
  test.each([
    "my password is hunter2",
    "Password: Tr0ub4dor&3",
    "password is: abc123",
    "pwd=s3cret!",
    "Passwort: Geheim99",
    "mon mot de passe est Soleil75",
    "app password abcd efgh ijkl mnop does not work",
    "AUTH PLAIN AGpvaG4AaHVudGVyMg==",
    "smtp://me:hunter2@smtp.example.com",
    'auth: { user: "me", pass: "hunter22" }',
    `SG.${"a".repeat(22)}.${"b".repeat(43)}`,
  ])("%s", (text) => expect(holdsSecret(text)).toBe(true));

  test.each([
    "my password is wrong",
    "password is not accepted",
    "Password: normal password",
    "which password: app password or account password?",
    "password: ********",
    "pass: process.env.SMTP_PASS",
    "pass: your_password_1",
    "password=$" + "{SMTP_PASSWORD_1}",
    "PASSWORD = os.environ['P1']",
    "when does mail sync",
    "535 5.7.8 Username and Password not accepted",
    "port: 587 password",
  ])("not: %s", (text) => expect(holdsSecret(text)).toBe(false));

  test("hostile text comes to an end within the time of a test", () => {
    for (const text of [
      "password ".repeat(12_000),
      "pass:".repeat(20_000),
      "a".repeat(100_000),
      "smtp://".repeat(14_000),
    ])
      holdsSecret(text);
  });
});
