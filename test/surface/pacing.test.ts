import { describe, expect, test } from "@jest/globals";
import { LONGEST_WAIT_MS, MOST_WAITING } from "../../src/surface/limits.ts";
import { CrowdedError, createPacing } from "../../src/surface/pacing.ts";

const PACE = { burst: 30, everyMs: 1_000 };

/** A pacing whose time goes on only when told; `when` says at what moment a turn came, or that there was none. */
function stage() {
  let time = 0;
  const sleepers: { at: number; wake: () => void }[] = [];
  const sleep = (ms: number) =>
    new Promise<void>((wake) => void sleepers.push({ at: time + ms, wake })).then(() => {});
  const pacing = createPacing(PACE, { now: () => time, sleep });
  const settled = () => new Promise((resolve) => setImmediate(resolve));
  return {
    pacing,
    when: (place: string) =>
      pacing.turn(place).then(
        () => time,
        (error) => (error instanceof CrowdedError ? ("crowded" as const) : error),
      ),
    async goOn(until: number): Promise<void> {
      for (await settled(); time < until; await settled()) {
        time += 500;
        for (const one of sleepers.splice(0)) one.at <= time ? one.wake() : sleepers.push(one);
      }
    },
  };
}

const times = <T>(count: number, make: () => T) => Array.from({ length: count }, make);

describe("pacing", () => {
  test("lets a burst through at once and then one a second", async () => {
    const { when, goOn } = stage();
    const turns = times(PACE.burst + 2, () => when("C1"));
    await goOn(3_000);
    expect(await Promise.all(turns)).toEqual([...Array(PACE.burst).fill(0), 1_000, 2_000]);
  });

  test("after 'too many' waits as told, then goes one by one, in that channel alone", async () => {
    const { pacing, when, goOn } = stage();
    pacing.hold("C1", 5_000);
    const turns = [when("C1"), when("C1"), when("C2")];
    await goOn(7_000);
    expect(await Promise.all(turns)).toEqual([5_000, 6_000, 0]);
  });

  test("who waits already when 'too many' comes waits for it too", async () => {
    const { pacing, when, goOn } = stage();
    const turns = times(PACE.burst + 1, () => when("C1"));
    pacing.hold("C1", 5_000);
    await goOn(8_000);
    expect((await Promise.all(turns)).at(-1)).toBeGreaterThanOrEqual(5_000);
  });

  test("lets no more wait than come soon, in that channel alone, and room comes back", async () => {
    const { when, goOn } = stage();
    const turns = times(PACE.burst + MOST_WAITING + 5, () => when("C1"));
    const other = when("C2");
    await goOn(40_000);
    const told = await Promise.all(turns);
    expect(told.filter((one) => one === "crowded")).toHaveLength(5);
    expect([await other, await when("C1")]).toEqual([0, 40_000]);
  });

  test("turns away what would come more than a minute late, at once", async () => {
    const { pacing, when } = stage();
    pacing.hold("C1", LONGEST_WAIT_MS + 1);
    expect(await when("C1")).toBe("crowded");
  });
});
