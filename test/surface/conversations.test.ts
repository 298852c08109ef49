import { expect, test } from "@jest/globals";
import { createConversations } from "../../src/surface/conversations.ts";
import { ENGINE } from "../engine/base.ts";

const answer = (text: string) => ENGINE.answer({ text, at: "2026-11-25" });

test("keeps what the last answer was about; one that found nothing changes nothing", () => {
  const talks = createConversations(60_000);
  talks.remember("a", answer("gmail smtp"), "ann");
  talks.remember("a", answer("zzqx"), "ben");
  expect(talks.get("a")).toMatchObject({ slots: { provider: "gmail", protocol: "smtp" }, asker: "ben" });
  talks.remember("a", answer("yahoo imap"));
  expect(talks.get("a")?.slots).toMatchObject({ provider: "yahoo", protocol: "imap" });
  expect(talks.get("b")).toBeUndefined();
});

test("forgets after its time of silence", async () => {
  const talks = createConversations(20);
  talks.remember("a", answer("gmail smtp"));
  await new Promise((resolve) => setTimeout(resolve, 60));
  expect(talks.get("a")).toBeUndefined();
});
