import { describe, expect, test } from "@jest/globals";
import { createFeedback } from "../../../src/feedback/feedback.ts";
import { controlsOf, type Guild, wordsOf } from "../../fakes/discord/index.ts";
import { type StageOptions, startStage } from "./stage.ts";

const QUESTION = "@bot Gmail IMAP settings";

/** A stage with votes to look at, and Ann's public card. */
async function withCard(options: StageOptions = {}) {
  const feedback = createFeedback({ today: () => "2026-11-28" });
  const stage = await startStage({ ...options, premises: { feedback, ...options.premises } });
  const question = stage.ann.says(stage.channel, QUESTION);
  return { ...stage, stage, feedback, question, card: await stage.fake.replyTo(question) };
}

describe("was this right?", () => {
  test("a vote is counted once a person, the later for the earlier, and thanked for in private", async () => {
    const { ann, ben, card, feedback } = await withCard();
    const thanks = await ann.click(card, "👍").message();
    expect([thanks.visibleTo, wordsOf(thanks)]).toEqual([ann.user.id, expect.stringContaining("Thank you")]);
    const sorry = await ben.click(card, "👎").message();
    expect([sorry.visibleTo, wordsOf(sorry)]).toEqual([
      ben.user.id,
      expect.stringContaining("What did you expect? Ask me again in other words."),
    ]);
    await ann.click(card, "👎").message();
    await ann.click(card, "👎").acknowledged();
    expect(feedback.counts).toEqual({
      surfaces: { discord: { right: 0, wrong: 2, unanswered: 0 } },
      entries: { settings: { right: 0, wrong: 2, unanswered: 0 } },
      providers: { gmail: { right: 0, wrong: 2, unanswered: 0 } },
    });
    expect(wordsOf(card)).toContain("imap.gmail.com");
  });

  test("stands in one row with our other buttons, on private cards too", async () => {
    const { ann, channel, card } = await withCard({ premises: { helpContact: "https://help.example.com" } });
    expect(controlsOf(card).slice(-4)).toEqual(["Remove", "👍", "👎", "Ask a person"]);
    const mine = await ann.slash(channel, "settings", { provider: "gmail" }).message();
    expect(controlsOf(mine).slice(-4)).toEqual(["Show to everyone", "👍", "👎", "Ask a person"]);
  });

  test("a card of before the restart takes votes, in the language of whoever presses", async () => {
    const { stage, fake, card, feedback } = await withCard();
    await stage.restart();
    const message = await fake.person("clara", "de").click(card, "👎").message();
    expect(wordsOf(message)).toContain("Was hast du erwartet?");
    expect(feedback.counts.surfaces.discord?.wrong).toBe(1);
  });

  test("help takes no votes; a question without an answer is counted and takes them", async () => {
    const { ben, channel, fake, feedback } = await withCard();
    expect(controlsOf(await fake.replyTo(ben.says(channel, "@bot")))).not.toContain("👍");
    const lost = await fake.replyTo(ben.says(channel, "@bot how long does a parcel to Norway take"));
    expect(controlsOf(lost)).toContain("👎");
    expect(feedback.counts.entries.unknown?.unanswered).toBe(1);
  });
});

describe("Ask a person", () => {
  test("names the channel to whoever presses, with the link to the question, and pings nobody", async () => {
    const { ben, card, channel, guild, question, fake } = await withCard({
      premises: { helpContact: "123456789012345678" },
    });
    const line = await ben.click(card, "Ask a person").message();
    expect(line.visibleTo).toBe(ben.user.id);
    expect(wordsOf(line)).toContain("<#123456789012345678>");
    expect(wordsOf(line)).toContain(`https://discord.com/channels/${guild.id}/${channel.id}/${question.id}`);
    expect(JSON.stringify(fake.rest.requests.at(-1)?.body)).toContain('"allowed_mentions":{"parse":[]');
  });

  test("names a role of this server as a role", async () => {
    const premises = { helpContact: "" };
    const prepare = ({ guild }: { guild: Guild }) => Object.assign(premises, { helpContact: guild.roleId });
    const { ann, ben, channel, fake, guild } = await startStage({ premises, prepare });
    const card = await fake.replyTo(ann.says(channel, QUESTION));
    const line = await ben.click(card, "Ask a person").message();
    expect(wordsOf(line)).toContain(`<@&${guild.roleId}>`);
  });

  test("is not offered without a contact, or with one of Slack's", async () => {
    for (const premises of [{}, { helpContact: "C0123456789" }]) {
      const { card } = await withCard({ premises });
      expect(controlsOf(card)).not.toContain("Ask a person");
    }
  });
});
