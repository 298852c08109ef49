import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "@jest/globals";
import type { CheckConnection } from "../../../src/discovery/connection/checking.ts";
import { controlsOf, wordsOf } from "../../fakes/discord/index.ts";
import { startStage } from "./stage.ts";

const LABEL = "Check the connection";

describe("check the connection", () => {
  test("looks at the card's own servers, for longer than Discord waits, and tells the presser alone", async () => {
    const looked: string[] = [];
    const checkConnection: CheckConnection = async (targets) => {
      looked.push(...targets.map(({ host, port }) => `${host} ${port}`));
      await sleep(3_200);
      return targets.map(({ host, port, tls, protocol }) => ({
        host,
        port,
        spoken: tls,
        ...(protocol && { protocol }),
      }));
    };
    const { ann, ben, channel, fake } = await startStage({ premises: { checkConnection } });
    const card = await fake.replyTo(ann.says(channel, "@bot Gmail SMTP port?"));
    expect(controlsOf(card)).toContain(LABEL);
    const press = ben.click(card, LABEL);
    expect(await press.response()).toEqual({ kind: "thinking" });
    await fake.world.changes.until("the look", () => press.record.responses[1], 6_000);
    const told = await press.message(1);
    expect(told.visibleTo).toBe(ben.user.id);
    expect(wordsOf(told)).toContain("smtp.gmail.com` 465 answers with SSL/TLS");
    expect(looked).toContain("smtp.gmail.com 587");
  });

  test("is not offered where it is not switched on, nor where there is nothing to look at", async () => {
    const off = await startStage();
    const plain = await off.ann.slash(off.channel, "settings", { provider: "gmail" }).message();
    expect(controlsOf(plain)).not.toContain(LABEL);
    const on = await startStage({ premises: { checkConnection: async () => [] } });
    const concept = await on.ann.slash(on.channel, "ask", { question: "465 or 587?" }).message();
    expect(controlsOf(concept)).not.toContain(LABEL);
  });
});
