import { describe, expect, test } from "@jest/globals";
import { escapeHtml, leafHtml } from "../../../../src/adapters/slack/workspaces/pages.ts";
import { createSeal } from "../../../../src/adapters/slack/workspaces/seal.ts";
import { createStates, STATE_MS } from "../../../../src/adapters/slack/workspaces/state.ts";
import { KEY, memoryShelf } from "./house.ts";

const OTHER = KEY.replaceAll("0", "9");

describe("a seal", () => {
  const seal = createSeal([KEY]);

  test("opens what it closed, for the same workspace alone", () => {
    const closed = seal.close("xoxb-1", "T1");
    expect(seal.open(closed, "T1")).toEqual({ text: "xoxb-1", isOld: false });
    expect(seal.open(closed, "T2")).toBeUndefined();
    expect(Buffer.from(closed, "base64").toString("latin1")).not.toContain("xoxb");
    expect(seal.close("xoxb-1", "T1")).not.toBe(closed);
  });

  test("opens nothing that was changed, cut or made by another key", () => {
    const bytes = Buffer.from(seal.close("xoxb-1", "T1"), "base64");
    for (let at = 0; at < bytes.length; at += 1) {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(seal.open(changed.toString("base64"), "T1")).toBeUndefined();
      expect(seal.open(bytes.subarray(0, at).toString("base64"), "T1")).toBeUndefined();
    }
    expect(createSeal([OTHER]).open(bytes.toString("base64"), "T1")).toBeUndefined();
    for (const none of ["", "?", "AQ=="]) expect(seal.open(none, "T1")).toBeUndefined();
  });

  test("of two keys the first closes and both open; what the old one closed is said to be old", () => {
    const both = createSeal([OTHER, KEY]);
    expect(both.open(seal.close("a", "T1"), "T1")).toEqual({ text: "a", isOld: true });
    expect(createSeal([OTHER]).open(both.close("a", "T1"), "T1")).toEqual({ text: "a", isOld: false });
  });
});

describe("a state", () => {
  test("holds ten minutes, for its browser, once, on every replica", async () => {
    let now = 1_000_000;
    const shelf = memoryShelf();
    const states = createStates([KEY], shelf, () => now);
    const replica = createStates([KEY], shelf, () => now);
    const [first, second] = [states.issue("b"), states.issue("b")];
    expect(await replica.redeem(first, "b")).toBe(true);
    expect(await states.redeem(first, "b")).toBe(false);
    expect(await states.redeem(second, "c")).toBe(false);
    now += STATE_MS;
    expect(await states.redeem(second, "b")).toBe(false);
    now -= 1;
    expect(await states.redeem(second, "b")).toBe(true);
  });

  test("survives a change of keys, and is nobody else's", async () => {
    const state = createStates([KEY], memoryShelf()).issue("b");
    expect(await createStates([OTHER, KEY], memoryShelf()).redeem(state, "b")).toBe(true);
    expect(await createStates([OTHER], memoryShelf()).redeem(state, "b")).toBe(false);
    expect(
      await createStates([KEY], memoryShelf()).redeem(createStates([KEY], memoryShelf()).issue(""), ""),
    ).toBe(false);
  });
});

test("a page shows what a workspace is called, and nothing else happens", () => {
  const nasty = `<script>alert("1")</script>'&`;
  const html = leafHtml({
    status: 200,
    title: nasty,
    says: [nasty],
    link: { url: `https://x/"><b>`, label: nasty },
  });
  expect(html).not.toMatch(/<script|<b>/);
  expect(html).toContain(`<h1>${escapeHtml(nasty)}</h1>`);
});
