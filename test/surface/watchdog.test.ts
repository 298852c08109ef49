import { describe, expect, test } from "@jest/globals";
import {
  ConnectionLostError,
  startWatchdog,
  WATCHDOG_TIMES,
  type Watched,
} from "../../src/surface/watchdog.ts";

const MINUTE = 60_000;

/** A connection that dies and comes back as told, and a clock that goes on only when told. */
function stage() {
  let time = 0;
  const sleepers: { at: number; wake: () => void }[] = [];
  const state = { isAlive: true, isUp: true, revivals: [] as number[], lost: [] as Error[], asked: 0 };
  const lines: string[] = [];
  const line = (_: object, message: string) => void lines.push(message);
  const watched: Watched = {
    name: "Slack's Socket Mode",
    isAlive: () => state.isAlive,
    platform: async () => {
      state.asked += 1;
      return state.isUp ? undefined : "It does not answer.";
    },
    revive: () => void state.revivals.push(time),
    onLost: (error) => void state.lost.push(error),
  };
  const watchdog = startWatchdog(watched, {
    log: { debug: line, info: line, warn: line, error: line },
    now: () => time,
    pause: (ms) => new Promise<void>((wake) => void sleepers.push({ at: time + ms, wake })),
  });
  const settled = () => new Promise((resolve) => setImmediate(resolve));
  /** Lets time go on, look by look; `jump`: all at once, as after a machine that was paused. */
  async function pass(ms: number, jump = false): Promise<void> {
    for (const until = time + ms; time < until; await settled()) {
      time = jump ? until : Math.min(until, time + 1_000);
      for (const one of sleepers.splice(0)) one.at <= time ? one.wake() : sleepers.push(one);
    }
  }
  return { state, lines, watchdog, pass };
}

describe("a watchdog", () => {
  test("asks nothing and does nothing while the connection lives", async () => {
    const { state, lines, pass } = stage();
    await pass(60 * MINUTE);
    expect([state.asked, state.revivals, state.lost, lines]).toEqual([0, [], [], []]);
  });

  test("leaves a passing loss to the library", async () => {
    const { state, pass } = stage();
    for (let round = 0; round < 20; round += 1) {
      state.isAlive = false;
      await pass(WATCHDOG_TIMES.revive - 20_000);
      state.isAlive = true;
      await pass(MINUTE);
    }
    expect([state.revivals, state.lost]).toEqual([[], []]);
  });

  test("tears down what does not come back, again and again, and says so", async () => {
    const { state, lines, pass } = stage();
    state.isAlive = false;
    await pass(WATCHDOG_TIMES.revive);
    expect(state.revivals).toHaveLength(1);
    expect(lines).toEqual([expect.stringMatching(/^Slack's Socket Mode is silent/)]);
    await pass(2 * WATCHDOG_TIMES.revive);
    expect(state.revivals).toHaveLength(3);
    state.isAlive = true;
    await pass(20 * MINUTE);
    expect([state.revivals.length, state.lost]).toEqual([3, []]);
  });

  test("gives up after ten minutes in which the platform answered, once, with a clear line", async () => {
    const { state, lines, pass } = stage();
    state.isAlive = false;
    await pass(WATCHDOG_TIMES.giveUp - 20_000);
    expect(state.lost).toEqual([]);
    await pass(30_000);
    expect(state.lost).toEqual([expect.any(ConnectionLostError)]);
    expect(state.lost[0]).toMatchObject({ isConfiguration: false });
    expect(lines.at(-1)).toMatch(/^Slack's Socket Mode .*10 minutes.*REST API answers.*exit code 1/);
    const asked = state.asked;
    await pass(60 * MINUTE);
    expect([state.lost.length, state.asked]).toEqual([1, asked]);
  });

  test("never gives up while the platform is away as well: a restart would not help", async () => {
    const { state, pass } = stage();
    Object.assign(state, { isAlive: false, isUp: false });
    await pass(120 * MINUTE);
    expect(state.lost).toEqual([]);
    state.isUp = true;
    await pass(WATCHDOG_TIMES.giveUp - 20_000);
    expect(state.lost).toEqual([]);
    await pass(30_000);
    expect(state.lost).toHaveLength(1);
  });

  test("a machine that was paused for a night is no dead connection", async () => {
    const { state, pass } = stage();
    state.isAlive = false;
    await pass(8 * 60 * MINUTE, true);
    await pass(MINUTE);
    expect([state.revivals, state.lost]).toEqual([[], []]);
  });

  test("looks no more after a stop", async () => {
    const { state, watchdog, pass } = stage();
    state.isAlive = false;
    watchdog.stop();
    await pass(60 * MINUTE);
    expect([state.asked, state.revivals, state.lost]).toEqual([0, [], []]);
  });
});
