import { describe, expect, test } from "@jest/globals";
import { createOpenWork } from "../../src/surface/open-work.ts";

const later = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe("open work", () => {
  test("is waited for, also when it fails or starts more", async () => {
    const work = createOpenWork();
    const done: string[] = [];
    work.track(later(5).then(() => work.track(later(5).then(() => void done.push("second")))));
    work.track(later(1).then(() => Promise.reject(new Error("no")))).catch(() => {});
    expect([await work.idle(1_000), done]).toEqual([true, ["second"]]);
  });

  test("but not for ever", async () => {
    const work = createOpenWork();
    work.track(new Promise(() => {}));
    expect(await work.idle(10)).toBe(false);
  });
});
