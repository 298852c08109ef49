import { describe, expect, test } from "@jest/globals";
import { controlsOf, wordsOf } from "../../fakes/discord/index.ts";
import { checksThatSee } from "../../surface/checked.ts";
import { startStage } from "./stage.ts";

const LABEL = "Check the connection";

describe("Check the connection", () => {
  test("waits first, then tells whoever presses, alone; the card stays", async () => {
    const { connectionChecks, asked } = checksThatSee(undefined, 2_800);
    const { ann, ben, channel, fake } = await startStage({ premises: { connectionChecks } });
    const card = await fake.replyTo(ann.says(channel, "@bot gmail imap settings"));
    const press = ben.click(card, LABEL);
    expect(await press.response()).toEqual({ kind: "thinking" });
    const told = await press.message(1);
    expect(told.visibleTo).toBe(ben.user.id);
    expect(wordsOf(told)).toMatch(/I looked from where I run[^]*imap\.gmail\.com.* 993 answers/);
    expect(asked).toEqual([{ provider: "gmail", protocol: "imap", asker: `discord ${ben.user.id}` }]);
  });

  test("is not there where it is not switched on", async () => {
    const { ann, channel, fake } = await startStage();
    const card = await fake.replyTo(ann.says(channel, "@bot gmail imap settings"));
    expect(controlsOf(card)).not.toContain(LABEL);
  });
});
