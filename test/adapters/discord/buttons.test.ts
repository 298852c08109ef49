import { describe, expect, test } from "@jest/globals";
import { controlsOf, wordsOf } from "../../fakes/discord/index.ts";
import { startStage } from "./stage.ts";

const QUESTION = { question: "Gmail IMAP settings" };

describe("a button", () => {
  test("changes the asker's card in place", async () => {
    const { ann, channel } = await startStage();
    const card = await ann.slash(channel, "ask", QUESTION).message();
    const response = await ann.click(card, "SMTP settings").response();
    expect(response.kind).toBe("update");
    expect(wordsOf(card)).toContain("smtp.gmail.com");
    expect(controlsOf(card)).toContain("Show to everyone");
  });

  test("on a public card changes it for the asker, and answers anybody else privately", async () => {
    const { ann, ben, channel, fake } = await startStage();
    const card = await fake.replyTo(ann.says(channel, "@bot Gmail IMAP settings"));
    const forBen = await ben.click(card, "SMTP settings").response();
    expect(forBen).toMatchObject({ kind: "message", message: { visibleTo: ben.user.id } });
    expect(wordsOf(card)).toContain("imap.gmail.com");
    expect((await ann.click(card, "SMTP settings").response()).kind).toBe("update");
    expect(controlsOf(card)).toContain("Remove");
  });

  test("works after a restart", async () => {
    const stage = await startStage();
    const { ann, channel } = stage;
    const card = await ann.slash(channel, "ask", QUESTION).message();
    await stage.restart();
    expect(wordsOf(await ann.click(card, "SMTP settings").message())).toContain("smtp.gmail.com");
  });

  test("every one on a card answers", async () => {
    const { ann, channel, fake, log } = await startStage();
    const card = await fake.replyTo(ann.says(channel, "@bot Gmail IMAP settings"));
    const ids = [...JSON.stringify(card.components).matchAll(/"custom_id":"([^"]+)"/g)].map(
      ([, id]) => id ?? "",
    );
    expect(ids.length).toBeGreaterThan(3);
    for (const id of ids) await ann.use(card, id).acknowledged();
    expect(log.filter(({ level }) => level !== "info")).toEqual([]);
  });

  test.each(["v0:old", "v2:ask:1:x", "v1:z:1:x", "v1:a:$:x", "", "click_me", "v1:f:1:x", "🙃"])(
    "of an unknown kind (%s) gets a friendly private text",
    async (id) => {
      const { ann, channel, fake } = await startStage();
      const card = await fake.replyTo(ann.says(channel, "@bot Gmail IMAP settings"));
      const message = await ann.use(card, id).message();
      expect(message.visibleTo).toBe(ann.user.id);
      expect(wordsOf(message)).toContain("earlier version");
    },
  );
});

describe("a list of choices", () => {
  test("answers what was chosen, in place for the asker", async () => {
    const { ann, channel, fake } = await startStage();
    const card = await fake.replyTo(ann.says(channel, "@bot Gmail IMAP settings"));
    const id = `v1:p:${BigInt(ann.user.id).toString(36)}:0`;
    const response = await ann.use(card, id, 3, ["Gmail SMTP settings"]).response();
    expect(response.kind).toBe("update");
    expect(wordsOf(card)).toContain("smtp.gmail.com");
  });

  test("of an unknown kind gets a friendly text", async () => {
    const { ann, channel, fake } = await startStage();
    const card = await fake.replyTo(ann.says(channel, "@bot Gmail IMAP settings"));
    expect(wordsOf(await ann.use(card, "provider_select", 3, ["1"]).message())).toContain("earlier version");
  });
});

describe("Show to everyone", () => {
  test("posts the card once and takes its button away", async () => {
    const { ann, channel, fake } = await startStage();
    const card = await ann.slash(channel, "ask", QUESTION).message();
    const shown = await ann.click(card, "Show to everyone").message(1);
    expect(shown.visibleTo).toBeUndefined();
    expect(wordsOf(shown)).toBe(wordsOf(card));
    expect(controlsOf(card)).not.toContain("Show to everyone");
    expect(controlsOf(shown)).toContain("Remove");
    expect(fake.written(channel).filter(({ visibleTo }) => !visibleTo)).toHaveLength(1);
  });

  test("where that is forbidden, says so to the person", async () => {
    const { ann, channel, fake } = await startStage();
    const card = await ann.slash(channel, "ask", QUESTION).message();
    fake.rest.faults.add({
      method: "POST",
      path: /^\/webhooks/,
      status: 403,
      body: { code: 50013, message: "Missing Permissions" },
    });
    const note = await ann.click(card, "Show to everyone").message(1);
    expect(note.visibleTo).toBe(ann.user.id);
    expect(wordsOf(note)).toContain("not allowed to write here");
  });
});

describe("Remove", () => {
  test("takes the card away for the asker", async () => {
    const { ann, channel, fake } = await startStage();
    const card = await fake.replyTo(ann.says(channel, "@bot Gmail IMAP settings"));
    ann.click(card, "Remove");
    await fake.world.changes.until("the card to go", () =>
      fake.written(channel).length === 0 ? true : undefined,
    );
  });

  test("not for anybody else", async () => {
    const { ann, ben, channel, fake } = await startStage();
    const card = await fake.replyTo(ann.says(channel, "@bot Gmail IMAP settings"));
    expect(wordsOf(await ben.click(card, "Remove").message())).toContain("Only the person who asked");
    expect(fake.written(channel)).toContain(card);
  });
});

describe("Not working?", () => {
  const CODE = { provider: "gmail", framework: "nodemailer" };

  test("is there where the card offers nothing for trouble by itself", async () => {
    const { ann, channel } = await startStage();
    expect(controlsOf(await ann.slash(channel, "ask", QUESTION).message())).not.toContain("Not working?");
  });

  test("opens a form; what is sent is answered privately, in the light of the card", async () => {
    const { ann, channel, fake } = await startStage();
    const card = await fake.replyTo(ann.says(channel, "@bot Gmail in nodemailer"));
    const form = await ann.click(card, "Not working?").form();
    const message = await ann.submit(form, { error: "the connection timed out" }, card).message();
    expect(message.visibleTo).toBe(ann.user.id);
    expect(wordsOf(message)).toMatch(/time|connect/i);
    expect(wordsOf(message)).toContain("Gmail");
    expect(wordsOf(card)).toContain("smtp.gmail.com");
  });

  test("the form can be sent after a restart", async () => {
    const stage = await startStage();
    const card = await stage.ann.slash(stage.channel, "snippet", CODE).message();
    const form = await stage.ann.click(card, "Not working?").form();
    await stage.restart();
    expect((await stage.ann.submit(form, { error: "timeout" }, card).response()).kind).toBe("message");
  });

  test.each([
    ["of another version", "v0:form", { error: "x" }, "earlier version"],
    ["left empty", undefined, { error: "   " }, "Ask me"],
    ["with another field", undefined, { unknown: "x" }, "Ask me"],
  ])("a form %s gets a friendly text", async (_, customId, typed, expected) => {
    const { ann, channel } = await startStage();
    const card = await ann.slash(channel, "snippet", CODE).message();
    const form = await ann.click(card, "Not working?").form();
    const sent = { ...form, custom_id: customId ?? form.custom_id };
    expect(wordsOf(await ann.submit(sent, typed, card).message())).toContain(expected);
  });
});
