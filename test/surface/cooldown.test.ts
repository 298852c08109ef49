import { expect, test } from "@jest/globals";
import { createCooldown, type Posted } from "../../src/surface/cooldown.ts";
import { ENGINE } from "../engine/base.ts";

const answer = (text: string) => ENGINE.answer({ text, at: "2026-11-25" });
const GMAIL = answer("gmail smtp");

/** A cooldown whose clock is set by hand, and what was posted. */
function setUp() {
  let time = 0;
  const posted: string[] = [];
  const cooldown = createCooldown(() => time);
  const card =
    (id: string, link: string | undefined = `https://x.example/${id}`) =>
    async () => {
      posted.push(id);
      return { id, link: async () => link } satisfies Posted;
    };
  const at = (ms: number) => {
    time = ms;
  };
  return { cooldown, card, posted, at };
}

test("the same card in a place is linked to for five minutes, in another place posted", async () => {
  const { cooldown, card, posted, at } = setUp();
  expect(await cooldown.once("a", GMAIL, card("1"))).toBeUndefined();
  at(299_999);
  expect(await cooldown.once("a", GMAIL, card("2"))).toBe("https://x.example/1");
  expect(await cooldown.once("b", GMAIL, card("3"))).toBeUndefined();
  expect(await cooldown.once("a", answer("gmail imap"), card("4"))).toBeUndefined();
  at(300_000);
  expect(await cooldown.once("a", GMAIL, card("5"))).toBeUndefined();
  expect(posted).toEqual(["1", "3", "4", "5"]);
});

test("asked while the first is on its way, it is waited for", async () => {
  const { cooldown, card, posted } = setUp();
  const both = [cooldown.once("a", GMAIL, card("1")), cooldown.once("a", GMAIL, card("2"))];
  expect(await Promise.all(both)).toEqual([undefined, "https://x.example/1"]);
  expect(posted).toEqual(["1"]);
});

test("one that failed, is gone, changed or cannot be linked to is posted again", async () => {
  const { cooldown, card, posted } = setUp();
  const refused = cooldown.once("a", GMAIL, () => Promise.reject(new Error("no")));
  await expect(refused).rejects.toThrow("no");
  await cooldown.once("a", GMAIL, card("1"));
  cooldown.forget("1");
  await cooldown.once("a", GMAIL, async () => undefined);
  await cooldown.once("a", GMAIL, card("2", ""));
  await cooldown.once("a", GMAIL, card("3"));
  expect(posted).toEqual(["1", "2", "3"]);
});

test("nobody is sent to an 'I do not know', or away from a warning", async () => {
  const { cooldown, card, posted } = setUp();
  const warned = { ...GMAIL, notices: ["secret"] as const };
  for (const one of [answer("zzqx"), answer("zzqx"), GMAIL, warned]) await cooldown.once("a", one, card("x"));
  expect(posted).toHaveLength(4);
});
