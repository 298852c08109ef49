import { expect, jest, test } from "@jest/globals";
import { ConnectionLostError } from "../../../src/surface/watchdog.ts";
import { type Stage, startStage } from "./stage.ts";

jest.setTimeout(30_000);

const QUESTION = "@bot Gmail SMTP port?";
const SOON = { look: 50, revive: 500, giveUp: 60_000 };

const lost: Error[] = [];
const stageWith = (watchdogTimes: typeof SOON, prepare?: (scene: Pick<Stage, "fake">) => void) => {
  lost.splice(0);
  const onLost = (error: Error) => void lost.push(error);
  return startStage({ times: { watchdogTimes, onLost }, ...(prepare && { prepare }) });
};

async function until(what: () => boolean, ms = 20_000): Promise<void> {
  for (const end = performance.now() + ms; !what() && performance.now() < end; )
    await new Promise((resolve) => setTimeout(resolve, 20));
  expect(what()).toBe(true);
}

test("a gateway that takes a RESUME and never answers it, though it acknowledges heartbeats, is connected anew", async () => {
  const { fake, bot, ann, channel, log } = await stageWith(SOON);
  fake.gateway.deafToResume = true;
  fake.gateway.cut();
  await until(() => !bot.ready(), 2_000);
  await until(() => bot.ready());
  expect([fake.gateway.identifies, fake.gateway.resumes]).toEqual([2, 0]);
  expect([...fake.gateway.connections]).toHaveLength(1);
  await fake.replyTo(ann.says(channel, QUESTION));
  expect(log.map(({ message }) => message)).toContainEqual(expect.stringMatching(/gateway is silent/));
  expect([lost, log.filter(({ level }) => level === "error")]).toEqual([[], []]);
});

test("one that goes dumb (accepts, never acknowledges) while REST answers is given up, with a clear line", async () => {
  const { fake, log } = await stageWith({ look: 50, revive: 400, giveUp: 1_500 }, ({ fake: discord }) => {
    discord.gateway.heartbeat = 200;
  });
  fake.gateway.frozen = true;
  await until(() => lost.length > 0);
  expect(lost).toEqual([expect.any(ConnectionLostError)]);
  const errors = log.filter(({ level }) => level === "error");
  expect(errors.map(({ message }) => message)).toEqual([
    expect.stringMatching(/^Discord's gateway has had no living connection .*REST API answers/),
  ]);
});

test("it is not given up while REST is away, too; and nothing is left of the watchdog after a stop", async () => {
  const { fake, bot } = await stageWith({ look: 50, revive: 60_000, giveUp: 800 });
  fake.rest.faults.add({ path: /users\/@me$/, status: 503, times: 10_000 });
  fake.gateway.deafToResume = true;
  fake.gateway.cut();
  await new Promise((resolve) => setTimeout(resolve, 3_000));
  expect(lost).toEqual([]);
  await bot.stop();
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(lost).toEqual([]);
});
