import { expect, test } from "@jest/globals";
import { startStage } from "./stage.ts";

test.each([
  ["settings", "provider", "gma", "gmail"],
  ["settings", "provider", "gmial", "gmail"],
  ["fix", "provider", "hotm", "outlook-com"],
  ["steps", "provider", "yaho", "yahoo"],
  ["steps", "client", "thund", "thunderbird"],
  ["snippet", "framework", "nodem", "nodemailer"],
])("/email %s completes %s: %s leads to %s", async (subcommand, option, typed, expected) => {
  const { ann, channel } = await startStage();
  const choices = await ann.complete(channel, subcommand, option, { [option]: typed }).choices();
  expect(choices.map(({ value }) => value)).toContain(expected);
});

test("an empty option gets the popular ones, at most 25", async () => {
  const { ann, channel } = await startStage();
  const choices = await ann.complete(channel, "settings", "provider", {}).choices();
  expect(choices.map(({ value }) => value)).toContain("gmail");
  expect(choices.length).toBeLessThanOrEqual(25);
  expect(choices.length).toBeGreaterThan(5);
});

test.each(["x".repeat(6000), "🙃", "<@1> `x`", " "])("any text at all gets a list: %.10s", async (typed) => {
  const { ann, channel, log } = await startStage();
  await ann.complete(channel, "settings", "provider", { provider: typed }).choices();
  expect(log.filter(({ level }) => level === "error")).toEqual([]);
});

test("an option that nobody completes gets an empty list", async () => {
  const { ann, channel } = await startStage();
  expect(await ann.complete(channel, "ask", "question", { question: "g" }).choices()).toEqual([]);
});

test("what is offered is taken", async () => {
  const { ann, channel } = await startStage();
  const offered = await ann.complete(channel, "settings", "provider", {}).choices();
  // As many as one person may ask at once.
  for (const { value } of offered.slice(0, 15)) {
    const message = await ann.slash(channel, "settings", { provider: String(value) }).message();
    expect(JSON.stringify(message.components)).toMatch(/Not working\?|It does not work/);
  }
});
