import { expect, test } from "@jest/globals";
import { createConversations } from "../../src/surface/conversations.ts";
import { ENGINE } from "../engine/base.ts";
import { describeMemories } from "./memories.ts";

const answer = (text: string) => ENGINE.answer({ text, at: "2026-11-25" });

describeMemories("conversations", (open) => {
  test("keep what the last answer was about; one that found nothing changes nothing", async () => {
    const talks = createConversations((await open()).memory, 60_000);
    await talks.remember("a", answer("gmail smtp"), "ann");
    await talks.remember("a", answer("zzqx"), "ben");
    const slots = { provider: "gmail", protocol: "smtp" };
    expect(await talks.get("a")).toMatchObject({ slots, asker: "ben" });
    await talks.remember("a", answer("yahoo imap"));
    const after = await talks.get("a");
    expect(after?.slots).toMatchObject({ provider: "yahoo", protocol: "imap" });
    expect(after?.asker).toBeUndefined();
    expect(await talks.get("b")).toBeUndefined();
  });

  test("are forgotten after their time of silence", async () => {
    const { memory, later } = await open();
    const talks = createConversations(memory, 60_000);
    await talks.remember("a", answer("gmail smtp"));
    await later(59_000);
    expect(await talks.get("a")).toBeDefined();
    await later(1_000);
    expect(await talks.get("a")).toBeUndefined();
  });

  test("what another version wrote, or nobody of ours, is as good as nothing", async () => {
    const { memory } = await open();
    const talks = createConversations(memory, 60_000);
    for (const kept of ["", "null", "{", '{"slots":{"provider":7}}', '{"slots":[]}', '{"asker":"ann"}']) {
      await memory.set("talk:a", kept, 1_000);
      expect(await talks.get("a")).toBeUndefined();
    }
    await memory.set("talk:a", '{"slots":{"provider":"of-next-year","language":"xx","more":"y"}}', 1_000);
    const slots = (await talks.get("a"))?.slots ?? {};
    expect(ENGINE.answer({ text: "and imap?", at: "2026-11-25", slots }).card).toBeDefined();
  });
});
