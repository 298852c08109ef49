import { describe, expect, test } from "@jest/globals";
import { createPacing, type Pacing } from "../../src/surface/pacing.ts";

/** How long each turn waits when all are asked for at the same moment. */
function waitsOf(act: (pacing: Pacing, turn: (channel: string) => void) => void): number[] {
  const turns: number[] = [];
  let slept = 0;
  const sleep = async (ms: number) => {
    slept = ms;
  };
  const pacing = createPacing(PACE, { now: () => 0, sleep });
  act(pacing, (channel) => {
    slept = 0;
    void pacing.turn(channel);
    turns.push(slept);
  });
  return turns;
}

const PACE = { burst: 30, everyMs: 1_000 };

describe("pacing", () => {
  test("lets a burst through at once and then one a second", () => {
    const turns = waitsOf((_pacing, turn) => {
      for (let at = 0; at < PACE.burst + 2; at++) turn("C1");
    });
    expect(turns.slice(0, PACE.burst)).toEqual(Array(PACE.burst).fill(0));
    expect(turns.slice(PACE.burst)).toEqual([1_000, 2_000]);
  });

  test("after 'too many' waits as told, then goes one by one, in that channel alone", () => {
    const turns = waitsOf((pacing, turn) => {
      pacing.hold("C1", 5_000);
      turn("C1");
      turn("C1");
      turn("C2");
    });
    expect(turns).toEqual([5_000, 6_000, 0]);
  });
});
