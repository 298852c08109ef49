import { expect, test } from "@jest/globals";
import { createCooldown } from "../../src/surface/cooldown.ts";
import { ENGINE } from "../engine/base.ts";
import { describeMemories, type TestMemory } from "./memories.ts";

const answer = (text: string) => ENGINE.answer({ text, at: "2026-11-25" });
const GMAIL = answer("gmail smtp");

/** A cooldown, and what was posted. */
function setUp({ memory }: TestMemory) {
  const posted: string[] = [];
  const gone = new Set<string>();
  const card = (id: string) => ({
    post: async (): Promise<string | undefined> => {
      posted.push(id);
      return id;
    },
    linkTo: async (first: string) => (gone.has(first) ? undefined : `https://x.example/${first}`),
  });
  return { cooldown: createCooldown(memory), card, posted, gone };
}

describeMemories("the cooldown", (open) => {
  test("the same card in a place is linked to for five minutes, in another place posted", async () => {
    const memory = await open();
    const { cooldown, card, posted } = setUp(memory);
    expect(await cooldown.once("a", GMAIL, card("1"))).toBeUndefined();
    await memory.later(299_000);
    expect(await cooldown.once("a", GMAIL, card("2"))).toBe("https://x.example/1");
    expect(await cooldown.once("b", GMAIL, card("3"))).toBeUndefined();
    expect(await cooldown.once("a", answer("gmail imap"), card("4"))).toBeUndefined();
    await memory.later(1_000);
    expect(await cooldown.once("a", GMAIL, card("5"))).toBeUndefined();
    expect(posted).toEqual(["1", "3", "4", "5"]);
  });

  test("asked while the first is on its way, it is waited for", async () => {
    const { cooldown, card, posted } = setUp(await open());
    const slow = card("1");
    const first = cooldown.once("a", GMAIL, {
      ...slow,
      post: () => new Promise((resolve) => setTimeout(() => resolve(slow.post()), 1_500)),
    });
    const both = [first, cooldown.once("a", GMAIL, card("2"))];
    expect(await Promise.all(both)).toEqual([undefined, "https://x.example/1"]);
    expect(posted).toEqual(["1"]);
  });

  test("one that failed, is gone, changed or cannot be linked to is posted again", async () => {
    const { cooldown, card, posted, gone } = setUp(await open());
    const refused = { ...card("0"), post: () => Promise.reject(new Error("no")) };
    await expect(cooldown.once("a", GMAIL, refused)).rejects.toThrow("no");
    await cooldown.once("a", GMAIL, card("1"));
    await cooldown.forget("1");
    await cooldown.once("a", GMAIL, { ...card("x"), post: async () => undefined });
    await cooldown.once("a", GMAIL, card("2"));
    gone.add("2");
    await cooldown.once("a", GMAIL, card("3"));
    expect(posted).toEqual(["1", "2", "3"]);
  });

  test("nobody is sent to an 'I do not know', or away from a warning", async () => {
    const { cooldown, card, posted } = setUp(await open());
    const warned = { ...GMAIL, notices: ["secret"] as const };
    for (const one of [answer("zzqx"), answer("zzqx"), GMAIL, warned])
      await cooldown.once("a", one, card("x"));
    expect(posted).toHaveLength(4);
  });
});
