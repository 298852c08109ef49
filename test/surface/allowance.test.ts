import { describe, expect, test } from "@jest/globals";
import { createAllowance } from "../../src/surface/allowance.ts";
import { PER_PERSON, PER_PLACE, TOLD } from "../../src/surface/limits.ts";

let time = 0;
const fresh = () => {
  time = 0;
  return createAllowance(() => time);
};

describe("one who asks too much", () => {
  test("is told once, then passed over, and answered again as time goes by", () => {
    const allowance = fresh();
    const ask = () => allowance.refuse({ person: "ann", place: "help" });
    const first = Array.from({ length: PER_PERSON.most }, ask);
    expect(first.every((refusal) => refusal === undefined)).toBe(true);
    expect([ask(), ask()]).toEqual([
      { tooMany: "byYou", isSaid: true },
      { tooMany: "byYou", isSaid: false },
    ]);
    expect(allowance.refuse({ person: "ben", place: "help" })).toBeUndefined();
    time = PER_PERSON.everyMs;
    expect([ask(), ask()]).toEqual([undefined, { tooMany: "byYou", isSaid: false }]);
    time = TOLD.everyMs;
    for (let at = 0; at < PER_PERSON.most; at++) ask();
    expect(ask()?.isSaid).toBe(true);
  });
});

test("a place that is asked too much by many is told once; elsewhere and in private they are answered", () => {
  const allowance = fresh();
  for (let at = 0; at < PER_PLACE.most; at++) allowance.refuse({ person: `p${at}`, place: "help" });
  expect([
    allowance.refuse({ person: "ann", place: "help" }),
    allowance.refuse({ person: "ben", place: "help" }),
    allowance.refuse({ person: "ann", place: "other" }),
    allowance.refuse({ person: "ben" }),
  ]).toEqual([{ tooMany: "here", isSaid: true }, { tooMany: "here", isSaid: false }, undefined, undefined]);
});
