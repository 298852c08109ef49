import { describe, expect, test } from "@jest/globals";
import { createTally } from "../../surface/tally.ts";
import { type Stage, type StageOptions, startStage } from "./stage.ts";

/** A stage, its counts, and how many questions are counted for what somebody does. */
async function countingStage(options: StageOptions = {}) {
  const tally = createTally();
  const stage = await startStage({ ...options, premises: { watch: tally, ...options.premises } });
  const counted = async (act: () => Promise<unknown>): Promise<number> => {
    const before = tally.answers.length;
    await act();
    return tally.answers.length - before;
  };
  /** Whatever was delivered before is done when this is answered; it counts itself. */
  const settle = async ({ ben, channel, fake }: Stage) =>
    fake.replyTo(ben.says(channel, "@bot Yahoo POP3 settings")).then(() => 1);
  return { stage, tally, counted, settle };
}

const ASK = { question: "Gmail IMAP settings" };

const COMMANDS: [string, object][] = [
  ["ask", ASK],
  ["settings", { provider: "gmail" }],
  ["fix", { error: "535 5.7.8" }],
  ["steps", { provider: "gmail", client: "thunderbird" }],
  ["snippet", { provider: "gmail", framework: "nodemailer" }],
];

describe("counts once", () => {
  test.each(COMMANDS)("/email %s", async (subcommand, typed) => {
    const { stage, tally, counted } = await countingStage();
    const { ann, channel } = stage;
    expect(await counted(() => ann.slash(channel, subcommand, { ...typed }).message())).toBe(1);
    expect(tally.seconds.every((seconds) => seconds !== undefined && seconds >= 0 && seconds < 5)).toBe(true);
  });

  test("a mention, a direct message, and somebody's message that is pointed at", async () => {
    const { stage, counted } = await countingStage();
    const { ann, ben, channel, fake } = stage;
    const question = ben.says(channel, "Gmail SMTP port?");
    expect(await counted(() => fake.replyTo(ann.says(channel, "@bot Gmail SMTP port?")))).toBe(1);
    expect(await counted(() => ann.pointAt(question, "Answer this").message())).toBe(1);
  });

  test("what is asked unasked in a channel that it listens to; and nothing for talk there", async () => {
    const { stage, counted, settle } = await countingStage({
      prepare: ({ fake }) => {
        fake.world.messageContent = true;
      },
      listenTo: ({ channel }) => [channel.id],
    });
    const { ann, channel, fake } = stage;
    const talk = async () => {
      ann.says(channel, "did anybody watch the game last night");
      await settle(stage);
    };
    expect(await counted(talk)).toBe(1);
    expect(await counted(() => fake.replyTo(ann.says(channel, "what is the smtp port for gmail?")))).toBe(1);
  });

  test("a button that asks, for the asker and for somebody else; a form that is sent", async () => {
    const { stage, counted } = await countingStage();
    const { ann, ben, channel, fake } = stage;
    const card = await fake.replyTo(ann.says(channel, "@bot Gmail IMAP settings"));
    expect(await counted(() => ben.click(card, "SMTP settings").message())).toBe(1);
    expect(await counted(() => ann.click(card, "SMTP settings").response())).toBe(1);
    const code = await ann
      .slash(channel, "snippet", { provider: "gmail", framework: "nodemailer" })
      .message();
    const form = await ann.click(code, "Not working?").form();
    expect(await counted(() => ann.submit(form, { error: "timeout" }, code).response())).toBe(1);
  });

  test("a message that Discord delivers twice", async () => {
    const { stage, counted, settle } = await countingStage();
    const { ann, channel, fake } = stage;
    const twice = async () => {
      const question = ann.says(channel, "@bot Gmail IMAP settings");
      fake.gateway.dispatch.message(channel, question);
      await fake.replyTo(question);
      await settle(stage);
    };
    expect(await counted(twice)).toBe(2);
  });
});

describe("is no question", () => {
  test("the whole card, and the card for all", async () => {
    const { stage, counted } = await countingStage();
    const { ann, ben, channel, fake } = stage;
    const card = await fake.replyTo(ann.says(channel, "@bot Gmail SMTP settings"));
    expect(await counted(() => ben.click(card, "More").message())).toBe(0);
    expect(await counted(() => ann.click(card, "More").response())).toBe(0);
    const mine = await ann.slash(channel, "ask", ASK).message();
    expect(await counted(() => ann.click(mine, "Show to everyone").message(1))).toBe(0);
  });

  test("a vote, which counts as one; a list that fills; help; thanks", async () => {
    const { stage, tally, counted, settle } = await countingStage();
    const { ann, channel, fake } = stage;
    const card = await fake.replyTo(ann.says(channel, "@bot Gmail SMTP settings"));
    expect(await counted(() => ann.click(card, "👎").message())).toBe(0);
    expect(await counted(() => ann.click(card, "👎").acknowledged())).toBe(0);
    expect(tally.votes).toEqual([false]);
    const complete = () => ann.complete(channel, "settings", "provider", { provider: "gma" }).choices();
    expect(await counted(complete)).toBe(0);
    expect(await counted(() => fake.replyTo(ann.says(channel, "@bot")))).toBe(0);
    const thanks = async () => {
      ann.says(channel, "@bot thanks!");
      await settle(stage);
    };
    expect(await counted(thanks)).toBe(1);
  });
});

const MESSAGES = /messages$/;

describe("what Discord does not take", () => {
  test.each([
    ["a 429 is a call again and no error", { status: 429, retryAfter: 0.2 }, 0, 1],
    ["a 500 is an error and a call again", { status: 500 }, 1, 1],
    ["so is a cut", { cut: "before" as const }, 1, 1],
    ["five bad gateways are five of each", { status: 502, times: 5 }, 5, 5],
  ])("%s", async (_, fault, errors, retries) => {
    const { stage, tally } = await countingStage();
    const { ann, channel, fake } = stage;
    fake.rest.faults.add({ path: MESSAGES, ...fault });
    await fake.replyTo(ann.says(channel, "@bot Gmail SMTP port?"));
    expect([tally.apiErrors, tally.retries]).toEqual([errors, retries]);
  });

  test("a refusal is an error", async () => {
    const { stage, tally, settle } = await countingStage();
    const { ann, channel, fake } = stage;
    fake.rest.faults.add({
      path: MESSAGES,
      status: 403,
      body: { code: 50013, message: "Missing Permissions" },
    });
    ann.says(channel, "@bot Gmail SMTP port?");
    await settle(stage);
    expect(tally.apiErrors).toBe(1);
  });
});

test.each(["cut", "askToReconnect", "invalidate"] as const)(
  "a connection that is made again (%s) is counted once, the first is not",
  async (how) => {
    const { stage, tally, settle } = await countingStage();
    expect(tally.reconnects).toBe(0);
    stage.fake.gateway[how]();
    for (let waited = 0; tally.reconnects === 0 && waited < 15_000; waited += 50)
      await new Promise((resolve) => setTimeout(resolve, 50));
    await settle(stage);
    expect(tally.reconnects).toBe(1);
    expect(Math.max(...tally.underWayCounts)).toBe(1);
  },
);
