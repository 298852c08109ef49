import { afterEach, beforeEach, expect, jest, test } from "@jest/globals";
import { watch } from "../../src/reload/watch.ts";

const PACE = { restMs: 2_000, settleMs: 500 };
let now = "a";
let told = 0;
let stop = () => {};

beforeEach(() => {
  jest.useFakeTimers();
  [now, told] = ["a", 0];
  stop = watch(
    async () => now,
    "a",
    () => {
      told += 1;
    },
    PACE,
  );
});

afterEach(() => {
  stop();
  jest.useRealTimers();
});

const after = (ms: number) => jest.advanceTimersByTimeAsync(ms);

test("a change is told once, when it has stayed for a while", async () => {
  await after(10_000);
  expect(told).toBe(0);
  now = "b";
  await after(2_000);
  expect(told).toBe(0);
  await after(500);
  expect(told).toBe(1);
  await after(60_000);
  expect(told).toBe(1);
});

test("what goes on changing is waited for", async () => {
  for (let n = 0; n < 10; n += 1) {
    now = `b${n}`;
    await after(500);
  }
  expect(told).toBe(0);
  await after(2_500);
  expect(told).toBe(1);
});

test("what goes and comes back as it was between two looks is no change", async () => {
  now = "b";
  await after(2_000);
  now = "a";
  await after(60_000);
  expect(told).toBe(0);
});

test("what had changed before the first look is told as well, and nothing after the end", async () => {
  now = "b";
  await after(2_500);
  expect(told).toBe(1);
  stop();
  now = "c";
  await after(60_000);
  expect(told).toBe(1);
});
