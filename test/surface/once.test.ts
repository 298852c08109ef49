import { expect, test } from "@jest/globals";
import { createOnce } from "../../src/surface/once.ts";
import { describeMemories } from "./memories.ts";

describeMemories("once", (open) => {
  test("claims a key the first time, and again when its time is over", async () => {
    const { memory, later } = await open();
    const once = createOnce(memory);
    expect(await once.has("a")).toBe(false);
    expect(await Promise.all([once.claim("a", 20), once.claim("a", 20)])).toEqual([true, false]);
    expect(await once.has("a")).toBe(true);
    await later(20);
    expect(await once.claim("a")).toBe(true);
    await later(3_599_000);
    expect(await once.claim("a")).toBe(false);
    await later(1_000);
    expect(await once.claim("a")).toBe(true);
  });
});
