import { expect, test } from "@jest/globals";
import { createAllowance } from "../../src/surface/allowance.ts";
import { PER_PERSON, PER_PLACE, TOLD } from "../../src/surface/limits.ts";
import { describeMemories } from "./memories.ts";

const times = async <T>(count: number, work: (at: number) => Promise<T>): Promise<T[]> => {
  const results: T[] = [];
  for (let at = 0; at < count; at++) results.push(await work(at));
  return results;
};

describeMemories("an allowance", (open) => {
  test("who asks too much is told once, then passed over, and answered again as time goes by", async () => {
    const { memory, later } = await open();
    const allowance = createAllowance(memory);
    const ask = () => allowance.refuse({ person: "ann", place: "help" });
    const first = await times(PER_PERSON.most, ask);
    expect(first.every((refusal) => refusal === undefined)).toBe(true);
    expect(await times(2, ask)).toEqual([
      { tooMany: "byYou", isSaid: true },
      { tooMany: "byYou", isSaid: false },
    ]);
    expect(await allowance.refuse({ person: "ben", place: "help" })).toBeUndefined();
    await later(PER_PERSON.everyMs);
    expect(await times(2, ask)).toEqual([undefined, { tooMany: "byYou", isSaid: false }]);
    await later(TOLD.everyMs);
    await times(PER_PERSON.most, ask);
    expect((await ask())?.isSaid).toBe(true);
  });

  test("a place that is asked too much by many is told once; elsewhere and in private they are answered", async () => {
    const allowance = createAllowance((await open()).memory);
    await Promise.all(
      Array.from({ length: PER_PLACE.most }, (_, at) =>
        allowance.refuse({ person: `p${at}`, place: "help" }),
      ),
    );
    expect([
      await allowance.refuse({ person: "ann", place: "help" }),
      await allowance.refuse({ person: "ben", place: "help" }),
      await allowance.refuse({ person: "ann", place: "other" }),
      await allowance.refuse({ person: "ben" }),
    ]).toEqual([{ tooMany: "here", isSaid: true }, { tooMany: "here", isSaid: false }, undefined, undefined]);
  });
});
