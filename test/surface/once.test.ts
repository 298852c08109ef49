import { expect, test } from "@jest/globals";
import { createOnce } from "../../src/surface/once.ts";

const later = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

test("claims a key the first time, and again when its time is over", async () => {
  const once = createOnce();
  expect([once.has("a"), once.claim("a", 20), once.claim("a", 20), once.has("a")]).toEqual([
    false,
    true,
    false,
    true,
  ]);
  await later(60);
  expect(once.claim("a")).toBe(true);
});
