import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { firstFew } from "../../src/learn/first-few.ts";

test("the first few are those that sorting puts first, equal ones in their order", () => {
  const item = fc.record({ size: fc.integer({ min: 0, max: 5 }), name: fc.nat() });
  fc.assert(
    fc.property(fc.array(item), fc.integer({ min: 1, max: 8 }), (items, most) => {
      const bySize = (a: { size: number }, b: { size: number }) => b.size - a.size;
      expect(firstFew(items, most, bySize)).toEqual([...items].sort(bySize).slice(0, most));
    }),
  );
});
