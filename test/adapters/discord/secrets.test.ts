import { describe, expect, test } from "@jest/globals";
import { holdsSecret } from "../../../src/adapters/discord/secret.ts";
import { wordsOf } from "../../fakes/discord/index.ts";
import { startStage } from "./stage.ts";

const SECRET = "hunter2-Blue!42";
const QUESTION = `gmail smtp says 535, my password is ${SECRET}`;

describe("a question with a password in it", () => {
  test("as a command: answered, warned about privately", async () => {
    const { ann, channel } = await startStage();
    const words = wordsOf(await ann.slash(channel, "ask", { question: QUESTION }).message());
    expect(words).toContain("seems to hold a password");
    expect(words).not.toContain(SECRET);
  });

  test("in a channel: told to delete it", async () => {
    const { ann, channel, fake } = await startStage();
    expect(wordsOf(await fake.replyTo(ann.says(channel, `@bot ${QUESTION}`)))).toContain(
      "Delete the message",
    );
  });

  test("in the form behind Not working?", async () => {
    const { ann, channel } = await startStage();
    const card = await ann.slash(channel, "settings", { provider: "gmail" }).message();
    const form = await ann.click(card, "Not working?").form();
    expect(wordsOf(await ann.submit(form, { error: QUESTION }, card).message())).toContain(
      "seems to hold a password",
    );
  });

  test("as an error text of /email fix", async () => {
    const { ann, channel } = await startStage();
    const typed = { error: QUESTION, provider: "gmail" };
    expect(wordsOf(await ann.slash(channel, "fix", typed).message())).toContain("seems to hold a password");
  });

  test("is neither repeated nor logged nor kept for the buttons", async () => {
    const { ann, channel, fake, log } = await startStage();
    const card = await ann.slash(channel, "ask", { question: QUESTION }).message();
    await ann.click(card, "Show to everyone").message(1);
    await fake.replyTo(ann.says(channel, `@bot ${QUESTION}`));
    const sent = fake.rest.requests.map(({ body }) => body);
    expect(JSON.stringify([sent, log])).not.toContain(SECRET);
  });
});

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
