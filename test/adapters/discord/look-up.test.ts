import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "@jest/globals";
import type { Discover } from "../../../src/discovery/found.ts";
import { lookedUp, said } from "../../engine/discovered/looked-up.ts";
import { wordsOf } from "../../fakes/discord/index.ts";
import { startStage } from "./stage.ts";

const found = (domain: string) => lookedUp(domain, said("mx", { provider: "google-workspace" }));
const QUESTION = "imap settings for me@ourfirm.com";

describe("a domain that nobody here knows", () => {
  test("is looked up, also where that takes as long as Discord waits for a first response", async () => {
    const asked: string[] = [];
    const discover: Discover = async (domain) => {
      asked.push(domain);
      await sleep(2_800);
      return found(domain);
    };
    const { ann, channel, log } = await startStage({ premises: { discover } });
    const command = ann.slash(channel, "ask", { question: QUESTION });
    expect(await command.response()).toEqual({ kind: "thinking" });
    const message = await command.message(1);
    expect(message.visibleTo).toBe(ann.user.id);
    expect(wordsOf(message)).toContain("imap.gmail.com");
    expect(asked).toEqual(["ourfirm.com"]);
    expect(JSON.stringify(log)).not.toContain("ourfirm");
  });

  test("in a channel too", async () => {
    const { ann, channel, fake } = await startStage({
      premises: { discover: async (domain) => found(domain) },
    });
    const answer = wordsOf(await fake.replyTo(ann.says(channel, `@bot ${QUESTION}`)));
    expect(answer).toContain("imap.gmail.com");
    expect(answer).toContain("ourfirm.com` is with Google Workspace");
  });

  test("a look-up that fails leaves the answer as it was", async () => {
    const { ann, channel } = await startStage({
      premises: { discover: () => Promise.reject(new Error("no")) },
    });
    const message = await ann.slash(channel, "ask", { question: QUESTION }).message(1);
    expect(wordsOf(message)).toContain("I do not know ourfirm.com yet");
  });
});
