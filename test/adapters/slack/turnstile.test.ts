import { setImmediate } from "node:timers/promises";
import { expect, test } from "@jest/globals";
import { createTurnstile } from "../../../src/adapters/slack/receivers/turnstile.ts";

/** A hundred pieces of work of `ms` each; how many turns of the event loop passed until the last was begun. */
async function turnsFor(ms: number): Promise<{ turns: number; begun: number[] }> {
  let time = 0;
  let turns = 0;
  const turn = createTurnstile(() => time);
  const begun: number[] = [];
  const work = Array.from({ length: 100 }, async (_none, at) => {
    await turn();
    // An answer has several steps before it first waits for the network.
    await Promise.resolve();
    time += ms;
    begun.push(at);
  });
  const all = Promise.all(work).then(() => true);
  while (!(await Promise.race([all, setImmediate(false)]))) turns += 1;
  return { turns, begun };
}

test("light work does not wait for a turn of the event loop each, however long a turn takes", async () => {
  expect((await turnsFor(1)).turns).toBeLessThan(30);
});

test("heavy work lets others in between", async () => {
  expect((await turnsFor(10)).turns).toBeGreaterThan(90);
});

test("in the order in which it came", async () => {
  const { begun } = await turnsFor(3);
  expect(begun).toEqual(begun.toSorted((a, b) => a - b));
  expect(begun).toHaveLength(100);
});
