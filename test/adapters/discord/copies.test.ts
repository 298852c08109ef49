import { setTimeout as pause } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { connectRedis } from "../../../src/redis/connect.ts";
import type { Redis } from "../../../src/redis/redis.ts";
import { createSharedMemory } from "../../../src/redis/shared-memory.ts";
import { wordsOf } from "../../fakes/discord/index.ts";
import { describeRedis, type RedisServer, startRedis } from "../../fakes/redis-server.ts";
import { QUIET } from "../../surface/memories.ts";
import { startBot, startStage } from "./stage.ts";

describeRedis("two copies that both hear all, with one Redis", () => {
  let server: RedisServer;
  const clients: Redis[] = [];

  beforeEach(async () => {
    server = await startRedis();
  });

  afterEach(async () => {
    await Promise.all(clients.splice(0).map((client) => client.close()));
    await server.stop();
  });

  async function memory() {
    const redis = await connectRedis(server.url, QUIET);
    clients.push(redis);
    return createSharedMemory(redis, { surface: "discord", token: "a.b.c", now: () => performance.now() });
  }

  async function twoCopies() {
    const stage = await startStage({ premises: { memory: await memory() } });
    await startBot(stage.fake, stage.log, { premises: { memory: await memory() } });
    return stage;
  }

  test("messages are answered once, by one request, and follow-ups are understood whoever hears them", async () => {
    const { fake, channel, ann, ben } = await twoCopies();
    for (const [at, person] of [ann, ben, ann, ben].entries()) {
      const text = at < 2 ? `@bot Gmail ${at === 0 ? "IMAP" : "SMTP"} settings` : "@bot and pop3?";
      expect(wordsOf(await fake.replyTo(person.says(channel, text)))).toMatch(/gmail\.com|minutes ago/);
    }
    await pause(300);
    expect(fake.requests("POST", /\/channels\/\d+\/messages$/)).toHaveLength(4);
  }, 30_000);

  test("a command is answered once, in time", async () => {
    const { fake, channel, ann } = await twoCopies();
    await fake.replyTo(ann.says(channel, "@bot Gmail IMAP settings"));
    const card = await ann.slash(channel, "ask", { question: "Gmail SMTP settings" }).message();
    expect(wordsOf(card)).toContain("smtp.gmail.com");
    await pause(300);
    expect(fake.requests("POST", /\/interactions\/.*\/callback/)).toHaveLength(1);
  }, 30_000);
});
