import { setImmediate as turn } from "node:timers/promises";
import { expect, test } from "@jest/globals";
import { oneAtATime } from "../../src/reload/one-at-a-time.ts";

test("never two side by side; what comes meanwhile leads to one more, for the last", async () => {
  const done: string[] = [];
  let finish = () => {};
  const request = oneAtATime(async (reason: string) => {
    done.push(`${reason} begins`);
    await new Promise<void>((resolve) => {
      finish = resolve;
    });
    done.push(`${reason} ends`);
  });
  for (const reason of ["first", "second", "third"]) request(reason);
  await turn();
  expect(done).toEqual(["first begins"]);
  finish();
  await turn();
  finish();
  await turn();
  expect(done).toEqual(["first begins", "first ends", "third begins", "third ends"]);
  request("fourth");
  await turn();
  expect(done.at(-1)).toBe("fourth begins");
});
