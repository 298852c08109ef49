import { describe, expect, test } from "@jest/globals";
import { controlsOf, wordsOf } from "../../fakes/discord/index.ts";
import { startStage } from "./stage.ts";

describe("/email", () => {
  test.each([
    ["ask", { question: "Gmail SMTP port?" }, "smtp.gmail.com"],
    ["ask", { question: "somebody@gmail.com" }, "gmail.com"],
    ["settings", { provider: "gmail" }, "imap.gmail.com"],
    ["settings", { provider: "gmail", protocol: "smtp" }, "smtp.gmail.com"],
    ["fix", { error: "535 5.7.8 Username and Password not accepted" }, "535"],
    ["fix", { error: "Username and Password not accepted", provider: "gmail" }, "Gmail"],
    ["steps", { provider: "gmail", client: "thunderbird" }, "Thunderbird"],
    ["snippet", { provider: "gmail", framework: "nodemailer" }, "smtp.gmail.com"],
  ])("%s %j gives a card with %s", async (subcommand, typed, expected) => {
    const { ann, channel } = await startStage();
    const message = await ann.slash(channel, subcommand, typed).message();
    expect(wordsOf(message)).toContain(expected);
  });

  test("answers are seen by the asker alone", async () => {
    const { ann, channel } = await startStage();
    const message = await ann.slash(channel, "settings", { provider: "gmail" }).message();
    expect(message.visibleTo).toBe(ann.user.id);
    expect(controlsOf(message)).toContain("Show to everyone");
  });

  test("host, port, security and user name stand in plain text, values as code to copy", async () => {
    const { ann, channel } = await startStage();
    const words = wordsOf(
      await ann.slash(channel, "settings", { provider: "gmail", protocol: "smtp" }).message(),
    );
    expect(words).toContain("`smtp.gmail.com`");
    expect(words).toContain("`465`");
    expect(words).toContain("SSL/TLS");
    expect(words).toMatch(/user name/i);
  });

  test("the source and its day stand on the card, with a link, and so does what to ask next", async () => {
    const { ann, channel } = await startStage();
    const message = await ann.slash(channel, "settings", { provider: "gmail", protocol: "imap" }).message();
    expect(wordsOf(message)).toMatch(/-# \[.+\]\(https:\S+\), .*read <t:\d+:D>$/m);
    expect(controlsOf(message)).toEqual(
      expect.arrayContaining(["SMTP settings", "On iPhone", "It does not work", "More"]),
    );
  });

  test.each([
    ["a service nobody knows", "settings", { provider: "qqqqzzzz" }],
    ["a provider id in the wrong option", "steps", { provider: "thunderbird", client: "gmail" }],
    ["only spaces", "ask", { question: "   " }],
    ["only emoji", "ask", { question: "🙃🙃" }],
    ["control characters", "ask", { question: "\u0000\u200f\u202e" }],
    ["6,000 characters", "ask", { question: "gmail ".repeat(1000) }],
    ["a protocol that is not offered", "settings", { provider: "gmail", protocol: "uucp" }],
  ])("%s gets a friendly answer", async (_, subcommand, typed) => {
    const { ann, channel, log } = await startStage();
    const message = await ann.slash(channel, subcommand, typed).message();
    expect(wordsOf(message).length).toBeGreaterThan(10);
    expect(log.filter(({ level }) => level === "error")).toEqual([]);
  });

  test("a typed name that was not picked from the list is understood too", async () => {
    const { ann, channel } = await startStage();
    const message = await ann.slash(channel, "settings", { provider: "Gmial", protocol: "imap" }).message();
    expect(wordsOf(message)).toContain("imap.gmail.com");
  });

  test("what was asked before fills in what is left out", async () => {
    const { ann, channel } = await startStage();
    await ann.slash(channel, "ask", { question: "Gmail SMTP settings" }).message();
    const message = await ann.slash(channel, "ask", { question: "and imap?" }).message();
    expect(wordsOf(message)).toContain("imap.gmail.com");
  });

  test("but not what somebody else asked", async () => {
    const { ann, ben, channel } = await startStage();
    await ann.slash(channel, "ask", { question: "Gmail SMTP settings" }).message();
    const message = await ben.slash(channel, "ask", { question: "and imap?" }).message();
    expect(wordsOf(message)).not.toContain("imap.gmail.com");
  });

  test("a command or sub-command of another version gets a friendly text", async () => {
    const { ann, channel, fake } = await startStage();
    const [command] = fake.world.commands.get("") ?? [];
    const older = JSON.parse(JSON.stringify(command).replaceAll('"ask"', '"question-me"'));
    fake.world.commands.set("", [older, { ...older, name: "mail" }]);
    const message = await ann.slash(channel, "question-me", { question: "x" }).message();
    expect(wordsOf(message)).toContain("earlier version");
    expect(wordsOf(await ann.slash(channel, "settings", { provider: "x" }, "mail").message())).toContain(
      "earlier version",
    );
  });
});
