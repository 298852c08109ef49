import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "@jest/globals";
import { createTurns } from "../../src/surface/turns.ts";

test("what belongs together is done one after the other, also after a fault; the rest does not wait", async () => {
  const { inTurn } = createTurns();
  const done: string[] = [];
  const work = (name: string, ms: number) => async () => {
    await pause(ms);
    done.push(name);
    return name;
  };
  const first = inTurn("a", work("slow", 60));
  const fault = inTurn("a", async () => {
    throw new Error("no");
  });
  const last = inTurn("a", work("quick", 0));
  const other = inTurn("b", work("other", 0));
  await expect(fault).rejects.toThrow("no");
  expect(await Promise.all([first, last, other])).toEqual(["slow", "quick", "other"]);
  expect(done).toEqual(["other", "slow", "quick"]);
});
