import { describe, expect, jest, test } from "@jest/globals";
import { controlsOf, wordsOf } from "../../fakes/discord/index.ts";
import { startProcess } from "./process.ts";
import { startFake } from "./stage.ts";

// What hangs, hangs for thirty seconds: a socket that waits for the other side.
jest.setTimeout(20_000);

async function startedBot(env?: Record<string, string>) {
  const fake = await startFake();
  const channel = fake.channel(fake.server("Mail help"), "help");
  const bot = startProcess(fake, env);
  await bot.says("discord.com/oauth2/authorize");
  return { fake, channel, bot, ann: fake.person("ann") };
}

describe("waybill start, as a process of its own", () => {
  test("answers commands, mentions, buttons and direct messages, and writes no warning", async () => {
    const { fake, channel, bot, ann } = await startedBot();
    const card = await ann.slash(channel, "ask", { question: "Gmail SMTP port?" }).message();
    expect(wordsOf(card)).toContain("smtp.gmail.com");
    expect(wordsOf(await ann.click(card, "IMAP settings").message())).toContain("imap.gmail.com");
    const code = await ann
      .slash(channel, "snippet", { provider: "gmail", framework: "nodemailer" })
      .message();
    await ann.click(code, "Not working?").form();
    await ann.complete(channel, "settings", "provider", { provider: "gma" }).choices();
    await ann.pointAt(ann.says(channel, "yahoo imap?"), "Answer this").message();
    expect(controlsOf(await fake.replyTo(ann.says(channel, "@bot Gmail IMAP")))).toContain("Remove");
    await fake.replyTo(ann.says(fake.directMessages(ann), "icloud smtp"));
    expect(bot.output()).not.toMatch(/warning|deprecat/i);
    expect(bot.output()).not.toContain(fake.token);
  });

  test("SIGTERM: running answers finish, the gateway hears 1000, exit code 0 without waiting", async () => {
    const { fake, channel, bot, ann } = await startedBot();
    fake.rest.faults.latency = 500;
    const exchange = ann.slash(channel, "ask", { question: "Gmail SMTP port?" });
    await fake.world.changes.until("the answer to be under way", () => fake.requests("POST", /callback/)[0]);
    bot.stop("SIGTERM");
    expect(await bot.ended).toBe(0);
    expect((await exchange.response()).kind).toBe("message");
    expect(fake.gateway.closeCodes).toEqual([1000]);
  });

  test("SIGTERM while the gateway hangs: exit code 0 without waiting", async () => {
    const { fake, bot } = await startedBot();
    for (const { socket } of fake.gateway.connections) socket.pause();
    bot.stop("SIGTERM");
    expect(await bot.ended).toBe(0);
  });

  test("SIGTERM while Discord is out of reach: exit code 0 without waiting", async () => {
    const { fake, bot } = await startedBot();
    await fake.stop();
    await bot.says("connection lost");
    bot.stop("SIGTERM");
    expect(await bot.ended).toBe(0);
  });

  test("survives a day on which everything goes wrong", async () => {
    const { fake, channel, bot, ann } = await startedBot();
    const { faults } = fake.rest;
    faults.add({ path: /callback$/, status: 404, body: { code: 10062, message: "Unknown interaction" } });
    faults.add({ path: /callback$/, status: 400, body: { code: 40060, message: "acknowledged" } });
    for (let n = 0; n < 2; n += 1) ann.slash(channel, "ask", { question: "Gmail" });
    await fake.world.changes.until("both refusals", () => fake.requests("POST", /callback/)[1]);
    faults.add({ path: /typing$/, status: 500, times: 9 });
    faults.add({ path: /messages$/, cut: "after" });
    await fake.replyTo(ann.says(channel, "@bot Gmail SMTP"));
    fake.gateway.cut();
    await fake.replyTo(ann.says(channel, "@bot Gmail SMTP"));
    await ann.slash(channel, "ask", { question: "Gmail" }).message();
    bot.stop("SIGINT");
    expect(await bot.ended).toBe(0);
  });
});

describe("a start that fails: one paragraph, no token, not zero, no second try", () => {
  test.each([
    ["wrong token", { DISCORD_TOKEN: "MTIz.nope.secret-part" }, "DISCORD_TOKEN"],
    [
      "message content switched off",
      { DISCORD_LISTEN_CHANNELS: "123456789012345678" },
      "DISCORD_LISTEN_CHANNELS",
    ],
    [
      "application of somebody else",
      { DISCORD_APPLICATION_ID: "123456789012345678" },
      "DISCORD_APPLICATION_ID",
    ],
    ["nothing at that address", { DISCORD_API_URL: "http://127.0.0.1:9/api" }, "DISCORD_API_URL"],
  ])("%s", async (_, env: Record<string, string>, variable) => {
    const fake = await startFake();
    const bot = startProcess(fake, env);
    expect(await bot.ended).toBe(2);
    expect(bot.output().trim().split("\n")).toHaveLength(1);
    expect(bot.output()).toContain(variable);
    expect(bot.output()).not.toMatch(/secret-part|at Object|node:internal/);
    expect(fake.gateway.received.length).toBeLessThanOrEqual(1);
  });

  test("a token that is reset while it runs ends the process, saying so", async () => {
    const { fake, bot } = await startedBot();
    fake.world.token = "reset";
    fake.gateway.cut();
    expect(await bot.ended).not.toBe(0);
    expect(bot.output()).toContain("DISCORD_TOKEN");
  });
});
