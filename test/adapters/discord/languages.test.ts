import { describe, expect, test } from "@jest/globals";
import { LIMITS } from "../../../src/adapters/discord/limits.ts";
import { characters } from "../../../src/surface/cut.ts";
import { LANGUAGES } from "../../../src/surface/words/index.ts";
import { controlsOf } from "../../fakes/discord/index.ts";
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
