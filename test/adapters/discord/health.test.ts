import { expect, test } from "@jest/globals";
import { type Stage, startStage } from "./stage.ts";

/** `/readyz` says what is true within this time. */
const SOON_MS = 5_000;

/** What is wrong, as soon as something is. */
async function troubleOf({ bot }: Stage): Promise<string> {
  for (const until = Date.now() + SOON_MS; Date.now() < until; ) {
    const trouble = await bot.trouble();
    if (trouble !== undefined) return trouble;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return "none";
}

test("a token that the REST API no longer takes is trouble within 5 s, by its name, though the gateway stands", async () => {
  const stage = await startStage();
  expect(await stage.bot.trouble()).toBeUndefined();
  stage.fake.world.token = "reset";
  expect(await troubleOf(stage)).toMatch(/^DISCORD_TOKEN: /);
  expect(stage.bot.ready()).toBe(true);
});

test("a gateway that is down is trouble at once", async () => {
  const stage = await startStage();
  const outage = stage.fake.outage(1_500);
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(await troubleOf(stage)).toBe("Discord's gateway is not connected.");
  await outage;
});

test("a REST API that fails is trouble", async () => {
  const stage = await startStage();
  stage.fake.rest.faults.add({ path: /users\/@me$/, status: 503, times: 9 });
  expect(await troubleOf(stage)).toMatch(/does not answer \(503\)/);
});
