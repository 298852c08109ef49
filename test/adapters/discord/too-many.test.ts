import { expect, test } from "@jest/globals";
import { PER_PERSON, PER_PLACE } from "../../../src/surface/limits.ts";
import { LANGUAGES } from "../../../src/surface/words/index.ts";
import { wordsOf } from "../../fakes/discord/index.ts";
import { startStage } from "./stage.ts";

const { tooMany } = LANGUAGES.en;
const premises = { now: () => 0 };
const ASK = { question: "Gmail SMTP port?" };

test("one who mentions the bot far too often is answered so often, told once, and others are answered", async () => {
  const { fake, ann, ben, channel, log } = await startStage({ premises });
  for (let at = 0; at < PER_PERSON.most + 5; at++) ann.says(channel, "@bot Gmail SMTP port?");
  await fake.replyTo(ben.says(channel, "@bot Yahoo IMAP port?"));
  await fake.world.changes.until("all answers", () => fake.written(channel)[PER_PERSON.most + 1]);
  expect(fake.written(channel).filter((message) => wordsOf(message).includes(tooMany.byYou))).toHaveLength(1);
  expect(fake.written(channel)).toHaveLength(PER_PERSON.most + 2);
  expect(log.filter(({ level }) => level === "warn" || level === "error")).toEqual([]);
});

test("by commands, too, and sees it alone", async () => {
  const { ann, ben, channel, fake } = await startStage({ premises });
  for (let at = 0; at < PER_PERSON.most; at++) await ann.slash(channel, "ask", ASK).message();
  const told = await ann.slash(channel, "ask", ASK).message();
  expect([wordsOf(told), told.visibleTo]).toEqual([expect.stringContaining(tooMany.byYou), ann.user.id]);
  ann.slash(channel, "ask", ASK);
  expect(wordsOf(await ben.slash(channel, "ask", ASK).message())).toContain("smtp.gmail.com");
  expect(fake.written(channel)).toHaveLength(PER_PERSON.most + 2);
});

test("a channel that is asked too much by many is told once", async () => {
  const { fake, channel } = await startStage({ premises });
  const people = Array.from({ length: PER_PLACE.most + 3 }, (_none, at) => fake.person(`person-${at}`));
  for (const person of people) person.says(channel, "@bot Gmail SMTP port?");
  await fake.world.changes.until("all answers", () => fake.written(channel)[PER_PLACE.most]);
  expect(fake.written(channel).filter((message) => wordsOf(message).includes(tooMany.here))).toHaveLength(1);
});
