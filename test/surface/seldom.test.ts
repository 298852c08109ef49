import { afterEach, beforeEach, expect, jest, test } from "@jest/globals";
import { createSeldom } from "../../src/surface/seldom.ts";

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

test("the first is told at once, the rest once a minute with their number, and then it is quiet", () => {
  const told: object[] = [];
  const nothing = () => {};
  const log = { debug: nothing, info: nothing, error: nothing, warn: (fields: object) => told.push(fields) };
  const refused = createSeldom(log, "A request was not signed by Slack", { status: 401 });
  for (let n = 0; n < 1_000; n += 1) refused();
  expect(told).toEqual([{ status: 401, count: 1 }]);
  jest.advanceTimersByTime(60_000);
  expect(told.at(-1)).toEqual({ status: 401, count: 999 });
  jest.advanceTimersByTime(600_000);
  expect(told).toHaveLength(2);
  refused();
  expect(told.at(-1)).toEqual({ status: 401, count: 1 });
});
