import { describe, expect, test } from "@jest/globals";
import { LIMITS } from "../../../src/adapters/discord/limits.ts";
import { characters } from "../../../src/surface/cut.ts";
import { LANGUAGES } from "../../../src/surface/words/index.ts";
import { controlsOf, wordsOf } from "../../fakes/discord/index.ts";
import { englishLeft } from "../english-left.ts";
import { startStage } from "./stage.ts";

test.each([
  ["de", "Allen zeigen"],
  ["fr", "Montrer à tout le monde"],
  ["es-ES", "Mostrar a todos"],
  ["es-419", "Mostrar a todos"],
  ["ja", "全員に表示"],
  ["pt-BR", "Mostrar a todos"],
  ["it", "Mostra a tutti"],
  ["nl", "Aan iedereen tonen"],
  ["pl", "Pokaż wszystkim"],
  ["en-GB", "Show to everyone"],
  ["ko", "Show to everyone"],
])("%s: the button says %s", async (locale, label) => {
  const { channel, fake } = await startStage();
  const person = fake.person("somebody", locale);
  const message = await person.slash(channel, "settings", { provider: "gmail" }).message();
  expect(controlsOf(message)).toContain(label);
});

test("a mention is answered in the language of the server", async () => {
  const { ann, fake, channel } = await startStage({
    prepare: ({ guild }) => Object.assign(guild, { locale: "de" }),
  });
  expect(controlsOf(await fake.replyTo(ann.says(channel, "@bot Gmail SMTP")))).toContain("Entfernen");
});

describe("a card", () => {
  const GERMAN = "Wie ist der SMTP-Server von Gmail?";

  test("in German in an English client is German whole, and so is what its buttons give", async () => {
    const { ann, channel } = await startStage({ premises: { helpContact: "https://help.example.com" } });
    const card = await ann.slash(channel, "ask", { question: GERMAN }).message();
    for (const press of ["IMAP-Einstellungen", "SMTP-Einstellungen", "Für iPhone"]) {
      expect(englishLeft([wordsOf(card), ...controlsOf(card)], "de")).toEqual([]);
      expect(controlsOf(card)).toEqual(expect.arrayContaining(["Mehr", "Allen zeigen"]));
      await ann.click(card, press).response();
    }
    expect(controlsOf(card)).toContain("Allen zeigen");
  });

  test("in German stays German behind More and when it is shown to everyone", async () => {
    const { ann, channel } = await startStage();
    const card = await ann.slash(channel, "ask", { question: GERMAN }).message();
    await ann.click(card, "Mehr").response();
    expect(wordsOf(card)).toContain("Posteingangsserver (IMAP)");
    const shown = await ann.click(card, "Allen zeigen").message(1);
    expect(englishLeft([wordsOf(shown), ...controlsOf(shown)], "de")).toEqual([]);
  });

  test("that is replied to goes on in the language of the conversation", async () => {
    const { ann, channel, fake } = await startStage();
    const card = await fake.replyTo(ann.says(channel, `@bot ${GERMAN}`));
    const next = await fake.replyTo(ann.says(channel, "imap?", { replyTo: card }));
    expect(wordsOf(next)).toContain("Posteingang");
  });

  test("for a name alone is in the language of the client, by every door", async () => {
    const { channel, fake, ben } = await startStage();
    const yuki = fake.person("yuki", "ja");
    const cards = [
      await yuki.slash(channel, "ask", { question: "gmail" }).message(),
      await yuki.slash(channel, "settings", { provider: "gmail" }).message(),
      await yuki.pointAt(ben.says(channel, "gmail smtp"), "Answer this").message(),
    ];
    for (const card of cards) expect(controlsOf(card)).toContain("もっと見る");
  });
});

describe.each(Object.entries(LANGUAGES))("%s", (_language, words) => {
  test("fits into Discord's form, command and buttons without being cut", () => {
    expect(characters(words.form.title)).toBeLessThanOrEqual(LIMITS.modalTitle);
    expect(characters(words.form.label)).toBeLessThanOrEqual(LIMITS.modalLabel);
    expect(characters(words.form.description)).toBeLessThanOrEqual(LIMITS.modalDescription);
    expect(characters(words.answerThis)).toBeLessThanOrEqual(32);
    for (const label of [words.showToEveryone, words.notWorking, words.remove, words.feedback.askPerson])
      expect(characters(label)).toBeLessThanOrEqual(LIMITS.comfortableLabel);
  });
});
